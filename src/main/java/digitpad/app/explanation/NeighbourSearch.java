package digitpad.app.explanation;

import digitpad.app.Background;
import digitpad.app.data.DataSource;
import digitpad.app.data.DataSources;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.ReadingProgress;
import digitpad.explanation.NetworkOpener;
import digitpad.explanation.OpenNetwork;
import digitpad.explanation.attribution.LabelledDigits;
import digitpad.explanation.attribution.Neighbours;
import digitpad.image.DigitImage;
import digitpad.model.StoredNetwork;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The known digits that a digit is compared with, described by a network: MNIST's training digits where they are there,
 * otherwise DigitPad's own. They are described once a network, on a thread named {@code neighbours}. To be used on one thread,
 * which hears the answers.
 */
public final class NeighbourSearch implements AutoCloseable {
    /** So many known digits, evenly from all: enough of each kind, and described within seconds. */
    private static final int MOST = 6_000;

    private final NetworkOpener opener;
    private final DataSources sources;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Background.threads("neighbours"));
    private final Background background;
    private Optional<Neighbours> found = Optional.empty();
    private @Nullable StoredNetwork network;
    private AtomicBoolean unwanted = new AtomicBoolean();

    /** Of the thread: read once. */
    private @Nullable LabelledDigits known;

    /** @param deliver runs what is told: {@code Platform::runLater} in the window */
    public NeighbourSearch(NetworkOpener opener, DataSources sources, Executor deliver) {
        this.opener = opener;
        this.sources = sources;
        this.background = new Background(thread, deliver);
    }

    /**
     * The known digits as {@code of} describes them; empty while they are not described yet, which this begins.
     *
     * @param there told when they are
     * @param failed hears why they will not be, a sentence
     */
    public Optional<Neighbours> of(StoredNetwork of, Runnable there, Consumer<String> failed) {
        // Another one with the same numbers is described anew: comparing them would take as long.
        if (!isDescribed(of)) {
            unwanted.set(true);
            AtomicBoolean given = new AtomicBoolean();
            unwanted = given;
            network = of;
            found = Optional.empty();
            background.run(
                    "The nearest digits cannot be found",
                    () -> {
                        Optional<Neighbours> described = describe(of, given);
                        return () -> {
                            if (!given.get() && described.isPresent()) {
                                found = described;
                                there.run();
                            }
                        };
                    },
                    failed);
        }
        return found;
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isDescribed(StoredNetwork of) {
        return of == network;
    }

    private Optional<Neighbours> describe(StoredNetwork of, AtomicBoolean given) throws IOException {
        if (given.get()) {
            return Optional.empty();
        }
        LabelledDigits digits = known;
        if (digits == null) {
            digits = read();
            known = digits;
        }
        try (OpenNetwork open = opener.open(of)) {
            return Neighbours.of(open, digits, given::get, share -> {});
        }
    }

    private LabelledDigits read() throws IOException {
        boolean isMnist = sources.mnist().isPresent();
        DataSource source = isMnist ? sources.mnist() : sources.named(DataSources.BUILT_IN);
        DigitDataset digits = source.read(ReadingProgress.NONE).digits();
        int count = Math.min(MOST, digits.size());
        List<DigitImage> images = new ArrayList<>(count);
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            int index = (int) ((long) i * digits.size() / count);
            images.add(digits.image(index));
            labels[i] = digits.label(index);
        }
        return new LabelledDigits(isMnist ? source.title() : "the built-in set", images, labels);
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        unwanted.set(true);
        thread.shutdown();
    }
}
