package digitpad.recognition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a drawing or a file: rows of digits and the marks between them. A single digit is a row of one.
 *
 * @param rows from the top; none where there is no ink
 * @param remarks sentences for people about what was seen and not read; none mostly
 */
public record Reading(List<ReadingRow> rows, List<String> remarks) {
    /** Of a sheet without ink. */
    public static final Reading BLANK = new Reading(List.of());

    /** Of all that was seen. */
    public Reading(List<ReadingRow> rows) {
        this(rows, List.of());
    }

    public Reading {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** A single row of {@code symbols}, one at least. */
    public static Reading ofRow(List<Symbol> symbols) {
        return new Reading(List.of(new ReadingRow(symbols)));
    }

    /** All digits and marks in reading order. */
    public List<Symbol> symbols() {
        return rows.stream().flatMap(row -> row.symbols().stream()).toList();
    }

    /** The digits alone, without points and signs. */
    public List<Symbol.Digit> digits() {
        return symbols().stream()
                .filter(Symbol.Digit.class::isInstance)
                .map(Symbol.Digit.class::cast)
                .toList();
    }

    /** The rows as text one after the other, with a "?" for each symbol that {@code doubt} leaves unsaid; "" where there is none. */
    public String text(Doubt doubt) {
        return text(doubt, "");
    }

    /** The same with {@code between} between the rows. */
    public String text(Doubt doubt, String between) {
        return rows.stream().map(row -> row.text(doubt)).collect(Collectors.joining(between));
    }

    /** Whether anything is left unsaid. */
    public boolean isUnsure(Doubt doubt) {
        return symbols().stream().anyMatch(symbol -> symbol.isUnsure(doubt));
    }

    /** Whether there are many symbols and none of them can be stated, as on a page of text. */
    public boolean isNothingSure(Doubt doubt) {
        List<Symbol> symbols = symbols();
        return DoubtWords.isOfNone(
                symbols.stream().filter(symbol -> symbol.isUnsure(doubt)).count(), symbols.size());
    }

    /** How likely the whole is: all symbols at once; 1 where there is none. */
    public double confidence() {
        return symbols().stream().mapToDouble(Symbol::confidence).reduce(1, (one, other) -> one * other);
    }
}
