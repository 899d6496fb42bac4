package digitpad.image.page;

import digitpad.image.PixelBox;
import digitpad.image.Projection;
import digitpad.image.page.Arrangement.Decision;
import digitpad.image.page.Arrangement.Wish;
import digitpad.image.paper.InkPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What somebody said of the atoms of a page: each obeys the last decision in whose place its middle lies. */
final class ByHand {
    private final List<Decision> decisions;
    private final InkSource ink;
    private final Projection onPicture;

    /** Pieces of which nothing was said, or the rest of them. */
    private final List<InkPiece> free = new ArrayList<>();

    /** The atoms of each decision that concerns some. */
    private final Map<Integer, List<InkPiece>> decided = new TreeMap<>();

    private ByHand(List<Decision> decisions, InkSource ink, Projection onPicture) {
        this.decisions = decisions;
        this.ink = ink;
        this.onPicture = onPicture;
        for (InkPiece piece : ink.pieces()) {
            List<InkPiece> rest = new ArrayList<>();
            for (int part : piece.parts()) {
                InkPiece atom = ink.atom(part);
                decision(part)
                        .ifPresentOrElse(
                                index -> decided.computeIfAbsent(index, none -> new ArrayList<>())
                                        .add(atom),
                                () -> rest.add(atom));
            }
            if (rest.size() == piece.parts().size()) {
                free.add(piece);
            } else if (!rest.isEmpty()) {
                free.add(InkPiece.joined(rest));
            }
        }
    }

    /**
     * @param arrangement in the units of the picture or pad
     * @param onPicture where places of {@code ink} lie there
     */
    static ByHand of(Arrangement arrangement, InkSource ink, Projection onPicture) {
        return new ByHand(arrangement.decisions(), ink, onPicture);
    }

    /** Whether ink in {@code box} was ever said to be several digits: then there have to be places to cut it at. */
    static boolean isSeveral(Arrangement arrangement, PixelBox box) {
        return arrangement.decisions().stream()
                .anyMatch(decision -> decision.wish() == Wish.SEVERAL_DIGITS
                        && decision.place().holdsMiddleOf(box));
    }

    private OptionalInt decision(int part) {
        PixelBox box = decisions.isEmpty() ? new PixelBox(0, 0, 0, 0) : onPicture.box(ink.box(ink.atom(part)));
        return IntStream.range(0, decisions.size())
                .filter(index -> decisions.get(index).place().holdsMiddleOf(box))
                .max();
    }

    /** The pieces of which nobody said anything. */
    List<InkPiece> free() {
        return free;
    }

    /** The symbols that somebody made: one each, or at first all that there may be of several. */
    List<InkPiece> made() {
        List<InkPiece> made = new ArrayList<>();
        decided.forEach((index, atoms) -> {
            switch (decisions.get(index).wish()) {
                case ONE_DIGIT -> made.add(InkPiece.joined(atoms));
                case SEVERAL_DIGITS -> made.addAll(atoms);
                case LEFT_OUT -> {}
            }
        });
        return made;
    }

    /** The decision that a symbol obeys; empty where nothing was said of it. Symbols of two decisions have no ink in common. */
    OptionalInt decisionOn(InkPiece symbol) {
        return decided.isEmpty() ? OptionalInt.empty() : decision(symbol.parts().get(0));
    }

    /** Whether somebody said that this symbol is a digit or several. */
    boolean isMade(InkPiece symbol) {
        return decisionOn(symbol).isPresent();
    }

    /** Whether somebody said that this symbol is one digit. */
    boolean isOneDigit(InkPiece symbol) {
        OptionalInt decision = decisionOn(symbol);
        return decision.isPresent() && decisions.get(decision.getAsInt()).wish() == Wish.ONE_DIGIT;
    }
}
