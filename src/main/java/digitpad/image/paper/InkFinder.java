package digitpad.image.paper;

import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.Projection;
import digitpad.image.QuarterTurns;
import digitpad.image.Resampler;
import digitpad.image.paper.InkComponents.Component;
import digitpad.image.paper.PageStage.Step;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells ink from paper in a decoded picture: dark on light or light on dark, under uneven light, on paper with faint
 * lines, in the presence of noise. Where paper is perfectly even the greys of the ink are kept as they are.
 */
public final class InkFinder {
    private static final int LONGEST_SIDE = 1200;

    /** A digit may stick out of its box by this share of the box's height, and lie beside it less than half as far. */
    private static final double BEYOND_BOX = 0.2;

    /** Less ink than this share of what is written is dirt. */
    private static final double SOMETHING = 0.02;

    /** Each time halves the noise; what stands out only after more is no stroke. */
    private static final int MOST_SMOOTHED = 3;

    private InkFinder() {}

    /** 0 paper, 1 ink, without specks; empty where nothing stands out or holds. Large pictures come back smaller. */
    public static Optional<GrayImage> find(GrayImage picture) {
        return pieces(picture)
                .filter(pieces -> !pieces.isEmpty())
                .map(InkComponents::withoutSpecks)
                .map(pieces -> pieces.only(pieces.components()));
    }

    /** The pieces of ink on a picture as {@link #find} returns it, specks among them; empty where nothing stands out; none of them where all
     * that does was left out. */
    public static Optional<InkComponents> pieces(GrayImage picture) {
        return pieces(picture, 0);
    }

    /**
     * The same of a picture that is to be turned first.
     *
     * @param turns clockwise quarters that bring it upright, 0…3
     */
    public static Optional<InkComponents> pieces(GrayImage picture, int turns) {
        return pieces(picture, turns, PageStage.Listener.NONE);
    }

    /** The same, for whoever wants to see what every step leaves. */
    public static Optional<InkComponents> pieces(GrayImage picture, int turns, PageStage.Listener stages) {
        stages.seen(Step.AS_IT_CAME, () -> picture);
        GrayImage small = Resampler.shrunk(picture, LONGEST_SIDE);
        GrayImage upright = QuarterTurns.turned(small, turns);
        if (turns > 0) {
            stages.seen(Step.TURNED_UPRIGHT, () -> upright);
        }
        Projection onPicture = Projection.beforeTurning(turns, small.width(), small.height())
                .then(Projection.scaled(
                        (double) picture.width() / small.width(), (double) picture.height() / small.height()));
        Seen seen = Seen.of(upright);
        if (seen.isSmoothed) {
            stages.seen(Step.NOISE_SMOOTHED, () -> seen.picture);
        }
        stages.seen(Step.LIGHT_EVENED_OUT, seen.darkness::picture);
        seen.ink.ifPresent(found -> stages.seen(Step.INK, () -> found.ink().inverted()));
        return seen.ink.flatMap(found -> withoutLines(seen.darkness, found, onPicture, stages));
    }

    /**
     * What stands out of a picture.
     *
     * @param picture that was looked at
     * @param isSmoothed whether it was smoothed, because its noise hid the ink
     * @param ink empty where nothing stands out all the same
     */
    private record Seen(GrayImage picture, boolean isSmoothed, Darkness darkness, Optional<PaperInk> ink) {
        static Seen of(GrayImage upright) {
            Seen asItCame = once(upright, false);
            Seen smoothed = asItCame;
            for (int times = 0; smoothed.ink.isEmpty() && times < MOST_SMOOTHED; times++) {
                smoothed = once(Smoothing.smoothed(smoothed.picture), true);
            }
            return smoothed.ink.isEmpty() ? asItCame : smoothed;
        }

        private static Seen once(GrayImage picture, boolean isSmoothed) {
            Darkness darkness = PaperLight.of(picture);
            return new Seen(picture, isSmoothed, darkness, PaperInk.of(darkness));
        }
    }

    private static Optional<InkComponents> withoutLines(
            Darkness darkness, PaperInk found, Projection onPicture, PageStage.Listener stages) {
        Cleared cleared = Cleared.of(found, onPicture);
        if (Surroundings.areLikely(cleared.pieces.ink())) {
            BitSet surroundings = Surroundings.of(cleared.pieces);
            if (!surroundings.isEmpty()) {
                // How dark ink is and how uneven the paper is told anew then.
                return PaperInk.of(darkness.without(surroundings)).flatMap(rest -> {
                    stages.seen(Step.SURROUNDINGS_LEFT_OUT, () -> rest.ink().inverted());
                    return pieces(Cleared.of(rest, onPicture), stages);
                });
            }
        }
        return pieces(cleared, stages);
    }

    /**
     * Ink without its ruled lines.
     *
     * @param pieces that are dark enough somewhere
     * @param certain how dark that is
     */
    private record Cleared(RuledLines lines, InkComponents pieces, float certain) {
        static Cleared of(PaperInk found, Projection onPicture) {
            RuledLines lines = RuledLines.in(found.ink());
            if (lines.steep().isEmpty()) {
                // The line through a number is none of the paper's, and would be taken for one.
                Optional<InkComponents> holding = StruckOut.leftOut(
                        InkComponents.of(found.ink(), onPicture).darkerThan(found.certain()));
                if (holding.isPresent()) {
                    GrayImage rest = holding.get().only(holding.get().components());
                    return of(
                            rest,
                            RuledLines.in(rest),
                            onPicture,
                            found.certain(),
                            holding.get().leftOut());
                }
            }
            return of(found.ink(), lines, onPicture, found.certain(), Set.of());
        }

        private static Cleared of(
                GrayImage ink, RuledLines lines, Projection onPicture, float certain, Set<LeftOut> leftOut) {
            InkComponents pieces = InkComponents.of(lines.isEmpty() ? ink : lines.without(ink), onPicture)
                    .darkerThan(certain);
            return new Cleared(lines, StruckOut.leftOut(pieces).orElse(pieces).without(leftOut), certain);
        }
    }

    private static Optional<InkComponents> pieces(Cleared cleared, PageStage.Listener stages) {
        RuledLines lines = cleared.lines;
        InkComponents found = cleared.pieces;
        if (!lines.isEmpty()) {
            stages.seen(Step.LINES_TAKEN_OUT, () -> found.ink().inverted());
        }
        InkComponents writing = lines.isEmpty()
                ? found
                : found.with(found.components().stream()
                        .filter(component -> !lines.isRemainder(component.box()))
                        .toList());
        InkComponents askew = insideBoxes(writing, lines).withoutStains();
        InkComponents pieces = Levelling.levelled(askew, lines, cleared.certain);
        if (pieces != askew) {
            stages.seen(Step.LEVELLED, () -> pieces.ink().inverted());
        }
        stages.seen(Step.PIECES, () -> pieces.only(pieces.components()).inverted());
        return Optional.of(pieces)
                .filter(some -> !some.isEmpty() || !some.leftOut().isEmpty());
    }

    /** Where a form has boxes that are filled in, what stands beside them is its own print. */
    private static InkComponents insideBoxes(InkComponents pieces, RuledLines lines) {
        List<PixelBox> rows = lines.rowsOfBoxes();
        if (rows.isEmpty()) {
            return pieces;
        }
        List<Component> filledIn = pieces.components().stream()
                .filter(component -> rows.stream().anyMatch(row -> isFilledIn(component.box(), row)))
                .toList();
        double writing = filledIn.stream().mapToDouble(Component::mass).sum();
        double beside =
                pieces.components().stream().mapToDouble(Component::mass).sum() - writing;
        if (writing == 0) {
            return pieces;
        }
        InkComponents inside = pieces.with(filledIn);
        return beside > SOMETHING * writing ? inside.without(Set.of(LeftOut.BESIDE_BOXES)) : inside;
    }

    private static boolean isFilledIn(PixelBox piece, PixelBox row) {
        return row.grown(BEYOND_BOX * row.height()).holdsMiddleOf(piece);
    }
}
