package digitpad.ui.hand;

import digitpad.app.reading.ModelChoice;
import java.nio.file.Path;

/** The network that learned the user's hand, and the one before it, behind the pad. */
public interface HandNetwork {
    /** What a copy is to be made of: the network in use, or the one before where that of the user's hand is in use. */
    ModelChoice base();

    /** Where the network of the user's hand is kept; need not exist. */
    Path file();

    /** Lets it read the pad. */
    void use();

    /** Lets the network before it read again. */
    void goBack();
}
