package digitpad.image.page;

import digitpad.image.paper.InkPiece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The symbols of a page in the order of reading, each with its kind; without dust. */
final class PageLayout {
    /** A new row begins where a digit lies below everything in the row so far but for this share of its height. */
    private static final double INTO_ROW_ABOVE = 0.25;

    private PageLayout() {}

    /**
     * A symbol in its place.
     *
     * @param neighbour the larger one that it stands beside, if there is one
     */
    record Placed(InkPiece piece, SymbolKind kind, Optional<Neighbour> neighbour) {}

    /** Rows from the top, each from left to right. */
    static List<List<Placed>> rows(List<InkPiece> symbols, InkSource ink, ByHand byHand) {
        List<Placed> placed = placed(symbols, ink, byHand);
        List<List<Placed>> rows = rows(placed);
        placed.forEach(symbol -> symbol.neighbour.ifPresent(
                beside -> rowOf(beside.symbol(), rows).add(symbol)));
        return rows.stream().map(PageLayout::leftToRight).toList();
    }

    /** The tallest first: smaller ones stand beside them, and nothing stands beside a mark or dust. */
    private static List<Placed> placed(List<InkPiece> symbols, InkSource ink, ByHand byHand) {
        List<Placed> placed = new ArrayList<>();
        List<InkPiece> digits = new ArrayList<>();
        for (InkPiece symbol : symbols.stream()
                .sorted(Comparator.comparingDouble(InkPiece::height).reversed())
                .toList()) {
            Optional<Placed> known = placed(symbol, digits, symbols, ink, byHand);
            known.ifPresent(placed::add);
            known.filter(is -> is.kind.isReadable()).ifPresent(is -> digits.add(symbol));
        }
        return placed;
    }

    private static Optional<Placed> placed(
            InkPiece symbol, List<InkPiece> digits, List<InkPiece> symbols, InkSource ink, ByHand byHand) {
        Optional<Neighbour> neighbour = Neighbour.of(symbol, digits).filter(beside -> !beside.isFrame(symbol, ink));
        Optional<SymbolKind> kind = byHand.isMade(symbol)
                ? Optional.of(SymbolKind.DIGIT)
                : neighbour.isPresent()
                        ? SmallSymbols.kind(symbol, neighbour.get(), ink)
                        : SmallSymbols.kindAlone(symbol, symbols, ink);
        return kind.map(is -> new Placed(symbol, is, neighbour));
    }

    /** The rows that the larger symbols make. */
    private static List<List<Placed>> rows(List<Placed> symbols) {
        List<List<Placed>> rows = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (Placed symbol : symbols.stream()
                .filter(each -> each.neighbour.isEmpty())
                .sorted(Comparator.comparingDouble(each -> each.piece.top()))
                .toList()) {
            InkPiece piece = symbol.piece;
            if (piece.top() + INTO_ROW_ABOVE * piece.height() > bottom) {
                rows.add(new ArrayList<>());
                bottom = piece.bottom();
            }
            bottom = Math.max(bottom, piece.bottom());
            rows.get(rows.size() - 1).add(symbol);
        }
        return rows;
    }

    private static List<Placed> rowOf(InkPiece piece, List<List<Placed>> rows) {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(symbol -> symbol.piece.equals(piece)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Placed> leftToRight(List<Placed> row) {
        return row.stream()
                .sorted(Comparator.comparingDouble(symbol -> symbol.piece.center()))
                .toList();
    }
}
