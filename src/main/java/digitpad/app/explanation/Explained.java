package digitpad.app.explanation;

import digitpad.explanation.ActivationTrace;
import digitpad.model.StoredNetwork;
import java.util.Optional;

/**
 * What is known of a network and a digit.
 *
 * @param network that was looked into
 * @param subject the digit; empty where there is none
 * @param trace what the network makes of it; empty where there is no digit
 */
public record Explained(StoredNetwork network, Optional<Subject> subject, Optional<ActivationTrace> trace) {}
