package digitpad.ui.inside;

import java.util.Objects;

/** How the tab looks, and what pops up over it. */
public final class InsideStyles {
    /** The style sheet. */
    public static final String SHEET = Objects.requireNonNull(InsideStyles.class.getResource("/digitpad/ui/inside.css"))
            .toExternalForm();

    private InsideStyles() {}
}
