package digitpad.app.data;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import digitpad.dataset.builtin.BuiltInDigits;
import java.util.Optional;

/** Digits that DigitPad draws itself: they need no network and are there on every machine. */
public record BuiltInSource(DrawnDigits digits) implements DataSource {
    /** Digits that are drawn. */
    public static final int COUNT = BuiltInDigits.DEFAULT_SIZE;

    private static final long SEED = 1;

    @Override
    public String argument() {
        return DataSources.BUILT_IN;
    }

    @Override
    public String title() {
        return "Built-in digits";
    }

    @Override
    public boolean isPresent() {
        return true;
    }

    @Override
    public SourceContent read(ReadingProgress progress) {
        DigitDataset drawn = digits.of(COUNT, SEED);
        progress.check();
        return SourceContent.of(drawn);
    }

    @Override
    public Optional<DigitDataset> readTest() {
        return Optional.empty();
    }
}
