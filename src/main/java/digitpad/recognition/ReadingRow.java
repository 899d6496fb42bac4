package digitpad.recognition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a {@link Reading}.
 *
 * @param symbols from left to right, one at least
 */
public record ReadingRow(List<Symbol> symbols) {
    /** @throws IllegalArgumentException where there is no symbol */
    public ReadingRow {
        symbols = List.copyOf(symbols);
        if (symbols.isEmpty()) {
            throw new IllegalArgumentException("A row has a symbol at least.");
        }
    }

    /** The symbols as text, with a "?" for each that {@code doubt} leaves unsaid. */
    public String text(Doubt doubt) {
        return symbols.stream()
                .map(symbol -> symbol.isUnsure(doubt) ? "?" : symbol.text())
                .collect(Collectors.joining());
    }
}
