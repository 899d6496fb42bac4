package digitpad.ui.inside;

import java.util.List;

/**
 * Pages that belong together.
 *
 * @param title on the button that leads to them
 * @param pages one at least, in order
 */
public record InsideGroup(String title, List<InsidePage> pages) {
    public InsideGroup {
        pages = List.copyOf(pages);
    }
}
