package digitpad.ui;

import digitpad.app.data.DataSource;
import digitpad.app.data.DataSources;
import digitpad.app.data.TrainingData;
import digitpad.app.runs.TrainingSession;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands a training the digits that are in memory already, because somebody looked at them, and reads all others. For any
 * thread.
 */
final class DataShelf implements TrainingSession.DataReader {
    private final DataSources sources;
    private final TrainingData.Check check;
    private @Nullable DataSource source;
    private @Nullable SourceContent content;

    /** @param check looks at digits that are not known yet */
    DataShelf(DataSources sources, TrainingData.Check check) {
        this.sources = sources;
        this.check = check;
    }

    /** Remembers the digits of a source, in place of those of any other. */
    synchronized void put(Optional<DataSource> from, Optional<SourceContent> digits) {
        source = digits.isPresent() ? from.orElse(null) : null;
        content = digits.orElse(null);
    }

    /** In the window a name is that of an offered source, whatever lies in the folder that it was started from. */
    private DataSource source(String name) {
        return sources.offered().stream()
                .filter(offered -> offered.argument().equals(name))
                .findFirst()
                .orElseGet(() -> sources.named(name));
    }

    private record Progress(BooleanSupplier cancelled) implements ReadingProgress {
        @Override
        public void read(int done, int total) {
            // Reading is quick; nobody is told.
        }

        @Override
        public boolean isCancelled() {
            return cancelled.getAsBoolean();
        }
    }

    private synchronized Optional<SourceContent> take(DataSource wanted) {
        return wanted.equals(source) ? Optional.ofNullable(content) : Optional.empty();
    }

    @Override
    public TrainingData read(List<String> names, BooleanSupplier cancelled) throws IOException {
        List<DataSource> wanted = names.stream().map(this::source).toList();
        if (wanted.size() == 1) {
            Optional<SourceContent> known = take(wanted.get(0));
            if (known.isPresent()) {
                return new TrainingData(
                        known.get().digits(),
                        wanted.get(0).readTest(),
                        known.get().failures(),
                        known.get().remarks());
            }
        }
        return TrainingData.read(wanted, TrainingData.TestPart.IF_PRESENT, check, new Progress(cancelled));
    }
}
