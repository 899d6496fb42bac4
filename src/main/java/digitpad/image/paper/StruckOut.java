package digitpad.image.paper;

import digitpad.image.PixelBox;
import digitpad.image.lines.StrikeThrough;
import digitpad.image.paper.InkComponents.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers that somebody struck out: they hold no more, and with the line through them nobody could read them. */
final class StruckOut {
    private StruckOut() {}

    /** The pieces without those that are struck out and what stands amid them; empty where none is. */
    static Optional<InkComponents> leftOut(InkComponents pieces) {
        int[] contact = pieces.contactWithEdges();
        List<PixelBox> struck = pieces.components().stream()
                .filter(component -> contact[component.label()] == 0
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
