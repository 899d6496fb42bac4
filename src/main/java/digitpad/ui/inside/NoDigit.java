package digitpad.ui.inside;

import java.util.Optional;

/** Why a page that needs a digit has nothing to show. */
public final class NoDigit {
    private NoDigit() {}

    /** A sentence; empty where there is a digit that was read. */
    public static Optional<String> problem(InsideModel model) {
        if (!model.problem().isEmpty()) {
            return Optional.of(model.problem());
        }
        if (model.stored().isEmpty()) {
            return Optional.of("The network is being loaded.");
        }
        return model.trace().isPresent()
                ? Optional.empty()
                : Optional.of(
                        "Draw a digit on the pad, or open a picture of one: it is looked into here. Of several digits "
                                + "it is the one that is chosen.");
    }
}
