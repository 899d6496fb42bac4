package digitpad.image.page;

import digitpad.image.DigitImage;
import digitpad.image.paper.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The digits and marks of a page, with the other digits that its ink may be.
 *
 * @param rows from the top, each from left to right, none of them empty; no rows where there is no ink
 * @param leftOut what was seen beside them and is not read
 * @param severalRows of rows, by their numbers, that may be several rows close to each other: those
 */
public record FoundPage(List<List<Stretch>> rows, Set<LeftOut> leftOut, Map<Integer, FoundPage> severalRows) {
    /** Without ink. */
    public static final FoundPage BLANK = new FoundPage(List.of());

    /** Of which nothing was left out. */
    public FoundPage(List<List<Stretch>> rows) {
        this(rows, Set.of(), Map.of());
    }

    public FoundPage {
        leftOut = Set.copyOf(leftOut);
        severalRows = Map.copyOf(severalRows);
        rows = rows.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
    }

    /** Symbols of which there is no doubt where they begin and end. */
    public static FoundPage of(List<List<FoundSymbol>> rows) {
        return new FoundPage(
                rows.stream().map(row -> row.stream().map(Stretch::of).toList()).toList());
    }

    /** A digit that is a picture of its own. */
    public static FoundPage of(DigitImage digit) {
        return of(List.of(List.of(FoundSymbol.of(digit))));
    }

    /** The same, beside which that was left out. */
    FoundPage without(Set<LeftOut> seen) {
        return new FoundPage(rows, seen, severalRows);
    }

    /** All symbols as shape and place alone tell them, in the order of reading. */
    public List<FoundSymbol> symbols() {
        return stretches().stream()
                .flatMap(stretch -> stretch.byShape().stream())
                .map(Candidate::symbol)
                .toList();
    }

    /** The pictures that a network is to read: those of all candidates row by row, after each row those of the rows it may be. */
    public List<DigitImage> images() {
        List<DigitImage> images = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).forEach(stretch -> images.addAll(stretch.images()));
            Optional.ofNullable(severalRows.get(i)).ifPresent(several -> images.addAll(several.images()));
        }
        return images;
    }

    /** Without the ink, which takes the room of many 28×28 pictures: for reading many files together. */
    public FoundPage withoutInk() {
        return changed(FoundSymbol::withoutInk);
    }

    /** The same on a picture so many times as large along each axis; the ink stays where it was. */
    public FoundPage enlarged(double times) {
        return changed(symbol -> symbol.enlarged(times));
    }

    private FoundPage changed(UnaryOperator<FoundSymbol> change) {
        return new FoundPage(
                rows.stream()
                        .map(row -> row.stream()
                                .map(stretch -> stretch.changed(change))
                                .toList())
                        .toList(),
                leftOut,
                severalRows.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, several -> several.getValue().changed(change))));
    }

    private List<Stretch> stretches() {
        return rows.stream().flatMap(List::stream).toList();
    }
}
