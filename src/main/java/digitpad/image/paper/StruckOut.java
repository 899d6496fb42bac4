package digitpad.image.paper;

import digitpad.image.PixelBox;
import digitpad.image.lines.StrikeThrough;
import digitpad.image.paper.InkComponents.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers that somebody struck out: they hold no more, and with the line through them nobody could read them. */
final class StruckOut {
    /** What is shorter than this share of the usual size is no number that is struck out. */
    private static final double SMALL = 0.4;

    private StruckOut() {}

    /** The pieces without those that are struck out and what stands amid them; empty where none is. */
    static Optional<InkComponents> leftOut(InkComponents pieces) {
        double size = InkComponents.usualSize(pieces.components());
        int[] contact = pieces.contactWithEdges();
        List<PixelBox> struck = pieces.components().stream()
                .filter(component -> component.box().height() >= SMALL * Math.min(size, component.box().width()) / 2
                        && contact[component.label()] == 0
                        && StrikeThrough.is(pieces.cut(List.of(component))))
                .map(Component::box)
                .toList();
        if (struck.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(pieces.with(pieces.components().stream()
                        .filter(component -> struck.stream().noneMatch(box -> box.holdsMiddleOf(component.box())))
                        .toList())
                .without(Set.of(LeftOut.STRUCK_OUT)));
    }
}
