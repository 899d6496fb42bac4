package digitpad.ui.settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The two looks of the window. */
public enum Theme {
    LIGHT,
    DARK;

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The theme's user agent stylesheet, in its quicker binary form. */
    public String stylesheet() {
        atlantafx.base.theme.Theme primer = this == LIGHT ? new PrimerLight() : new PrimerDark();
        String binary = primer.getUserAgentStylesheetBSS();
        return binary == null ? primer.getUserAgentStylesheet() : binary;
    }

    /** The project's own colours for this theme: a stylesheet beside the window. */
    public String colours() {
        return this == LIGHT ? "light.css" : "dark.css";
    }

    /** The style sheets of a scene of the window: the scale, the shapes and the colours, all of which its parts count on. */
    public List<String> sheets() {
        return Stream.of("scale.css", "window.css", colours())
                .map(name -> Objects.requireNonNull(Theme.class.getResource("/digitpad/ui/" + name), name)
                        .toExternalForm())
                .toList();
    }
}
