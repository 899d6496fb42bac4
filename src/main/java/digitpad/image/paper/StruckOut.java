package digitpad.image.paper;

import digitpad.image.PixelBox;
import digitpad.image.lines.StrikeThrough;
import digitpad.image.paper.InkComponents.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers that somebody struck out: they hold no more, and with the line through them nobody could read them. */
final class StruckOut {
    /** Lower pieces than this share of the usual height are dust. */
    private static final double LOW = 0.4;

    private StruckOut() {}

    /** The pieces without those that are struck out and what stands amid them; empty where none is. */
    static Optional<InkComponents> leftOut(InkComponents pieces) {
        double low = LOW * usualHeight(pieces.components());
        int[] contact = pieces.contactWithEdges();
        List<PixelBox> struck = pieces.components().stream()
                .filter(component -> contact[component.label()] == 0
                        && component.box().height() >= low
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

    /** The height that half of the ink is in pieces no higher than. */
    private static double usualHeight(List<Component> components) {
        double half = components.stream().mapToDouble(Component::mass).sum() / 2;
        double below = 0;
        double height = 0;
        for (Component component : components.stream()
                .sorted(Comparator.comparingDouble(each -> each.box().height()))
                .toList()) {
            if (below < half) {
                below += component.mass();
                height = component.box().height();
            }
        }
        return height;
    }
}
