package digitpad.app.learning;

import digitpad.app.data.DataSources;
import digitpad.app.data.MnistSource;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.pen.PenSample;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Other people's digits that are on this machine, to be kept in mind and to be measured by while one person's are learnt. The
 * digits that DigitPad draws itself come on top of them.
 *
 * @param mnist its training part; the test part has no business here
 * @param strokes single digits of several writers, none of them the person who is learnt
 */
public record Others(Optional<DigitDataset> mnist, List<PenSample> strokes) {
    private static final Logger LOG = LoggerFactory.getLogger(Others.class);

    /** Nobody: drawn digits alone. */
    public static final Others NONE = new Others(Optional.empty(), List.of());

    public Others {
        strokes = List.copyOf(strokes);
    }

    /** What this machine has, which takes less than a second to read; a damaged MNIST is passed over. */
    public static Others here(DataSources sources) {
        return here(sources, List.of());
    }

    /**
     * As above, with people's pen strokes.
     *
     * @param strokes single digits of several writers, none of them the person who is learnt
     */
    public static Others here(DataSources sources, List<PenSample> strokes) {
        MnistSource mnist = sources.mnist();
        if (!mnist.isPresent()) {
            return new Others(Optional.empty(), strokes);
        }
        try {
            return new Others(Optional.of(mnist.read(ReadingProgress.NONE).digits()), strokes);
        } catch (IOException e) {
            LOG.warn("Learning a hand without MNIST, which cannot be read", e);
            return new Others(Optional.empty(), strokes);
        }
    }
}
