package digitpad.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tabs of the panel about networks, from left to right. */
enum NetworkTab {
    TRAIN("Train"),
    RESULTS("Results"),
    RUNS("Runs"),
    INSIDE("Inside"),
    DATA("Data"),
    MY_HAND("My hand");

    private final String title;

    NetworkTab(String title) {
        this.title = title;
    }

    /** What stands on it. */
    String title() {
        return title;
    }

    /** Under which it is found in the window and in what is remembered: "tab-my-hand". */
    String id() {
        return "tab-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The tab of an id, if it is one's. */
    static Optional<NetworkTab> of(String id) {
        return Arrays.stream(values()).filter(tab -> tab.id().equals(id)).findFirst();
    }
}
