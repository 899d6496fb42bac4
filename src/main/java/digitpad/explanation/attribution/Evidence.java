package digitpad.explanation.attribution;

import digitpad.explanation.ActivationTrace;
import java.util.Optional;

/**
 * What is known of why a network does or does not give one answer. Parts come one after the other.
 *
 * @param trace what the network makes of the digit
 * @param digit the answer that is looked into, 0…9
 * @param paper what covering with paper does; empty where that is not known yet
 * @param ink what adding ink does; empty where that is not known yet
 * @param maps what the maps say for this answer; empty where {@link GradCam#problem} says why
 */
public record Evidence(
        ActivationTrace trace,
        int digit,
        Optional<OcclusionMaps> paper,
        Optional<OcclusionMaps> ink,
        Optional<GradCamMap> maps) {}
