package digitpad.ui.tour;

import digitpad.ui.look.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Rectangle2D;

/**
 * Where a card stands beside what it tells of: never on it, and on the paper only where there is no room elsewhere. In logical
 * pixels.
 *
 * @param frame around what is told of
 * @param card beside it
 */
record CardPlace(Rectangle2D frame, Rectangle2D card) {
    /** The narrower one has room beside a pad that takes the width. */
    private static final List<Double> WIDTHS = List.of(320.0, 248.0);

    /** Of a card below or above a frame that reaches beyond its end, so much is still in line with it. */
    private static final double HOLD = 32;

    /**
     * The best place.
     *
     * @param room that cards may stand in
     * @param frames what may be told of, the best first
     * @param paper what is drawn on, where that is in sight
     * @param height of the card, by its width
     * @return empty where the card has no room beside any of the frames
     */
    static Optional<CardPlace> beside(
            Rectangle2D room, List<Rectangle2D> frames, Optional<Rectangle2D> paper, DoubleUnaryOperator height) {
        List<CardPlace> possible = new ArrayList<>();
        for (Rectangle2D frame : frames) {
            for (double width : WIDTHS) {
                around(frame, width, height.applyAsDouble(width)).stream()
                        .map(card -> new CardPlace(frame, card))
                        .filter(place -> isWithin(place.card, room))
                        .forEach(possible::add);
            }
        }
        // The first of several that are as good.
        return possible.stream().min(Comparator.comparingDouble(place -> paper.map(is -> common(place.card, is))
                .orElse(0.0)));
    }

    /** In the lower right corner, where there is no room beside what is told of, or nothing to be seen of it. */
    static Rectangle2D corner(Rectangle2D room, DoubleUnaryOperator height) {
        double width = WIDTHS.get(0);
        double high = height.applyAsDouble(width);
        return new Rectangle2D(Math.max(0, room.getMaxX() - width), Math.max(0, room.getMaxY() - high), width, high);
    }

    /** On all four sides, at the beginning, the middle and the end of each, and below and above also beyond the ends. */
    private static List<Rectangle2D> around(Rectangle2D frame, double width, double height) {
        double right = frame.getMaxX() + Gap.USUAL;
        double left = frame.getMinX() - Gap.USUAL - width;
        double below = frame.getMaxY() + Gap.USUAL;
        double above = frame.getMinY() - Gap.USUAL - height;
        List<Rectangle2D> cards = new ArrayList<>();
        for (double share : new double[] {1, 0.5, 0}) {
            double along = frame.getMinY() + share * (frame.getHeight() - height);
            cards.add(new Rectangle2D(right, along, width, height));
            cards.add(new Rectangle2D(left, along, width, height));
        }
        double first = frame.getMinX();
        double last = frame.getMaxX() - width;
        double outside = frame.getWidth() - HOLD;
        for (double along : new double[] {(first + last) / 2, first, last, first + outside, last - outside}) {
            cards.add(new Rectangle2D(along, below, width, height));
            cards.add(new Rectangle2D(along, above, width, height));
        }
        return cards.stream()
                .map(card -> new Rectangle2D(Math.rint(card.getMinX()), Math.rint(card.getMinY()), width, height))
                .toList();
    }

    private static boolean isWithin(Rectangle2D card, Rectangle2D room) {
        return card.getMinX() >= room.getMinX()
                && card.getMinY() >= room.getMinY()
                && card.getMaxX() <= room.getMaxX()
                && card.getMaxY() <= room.getMaxY();
    }

    /** Area of what lies in both. */
    private static double common(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
