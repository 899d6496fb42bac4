package digitpad.app.explanation;

import digitpad.image.DigitImage;
import digitpad.image.page.DigitInk;
import java.util.Optional;

/**
 * A digit that is explained.
 *
 * @param image what the network reads
 * @param ink that it was made of, where that is known
 */
public record Subject(DigitImage image, Optional<DigitInk> ink) {}
