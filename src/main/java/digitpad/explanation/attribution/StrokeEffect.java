package digitpad.explanation.attribution;

import java.util.Optional;

/**
 * What becomes of a digit without a part of it.
 *
 * @param part that is left out
 * @param without what the network says of the rest; empty where too little ink is left to read
 */
public record StrokeEffect(StrokePart part, Optional<StrokeReading> without) {}
