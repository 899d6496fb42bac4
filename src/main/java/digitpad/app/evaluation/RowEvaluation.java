package digitpad.app.evaluation;

import digitpad.app.data.TurnCheck;
import digitpad.app.reading.ModelChoice;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.Turn;
import digitpad.dataset.source.PictureRows;
import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.image.page.FoundPage;
import digitpad.model.LoadedModel;
import digitpad.recognition.Doubt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Counts how well the rows of one file are read, as they come: of a large file little is in memory. */
final class RowEvaluation implements PictureRows.Visitor, AutoCloseable {
    private final ModelChoice model;
    private final Turn stored;
    private final List<Sample> waiting = new ArrayList<>();
    private final SpreadSample spread = new SpreadSample(TurnCheck.MOST);
    private @Nullable LoadedModel opened;
    private @Nullable NumberScores scores;

    /** @param stored what happened to the pictures, which is undone */
    RowEvaluation(ModelChoice model, Turn stored) {
        this.model = model;
        this.stored = stored;
    }

    @Override
    public void row(int row, DigitImage image, OptionalInt label) throws IOException {
        DigitImage upright = stored.undo(image);
        int digit = label.orElseThrow();
        spread.add(new LabeledDigit(upright, digit));
        waiting.add(new Sample(
                new Truth("row " + row, "", "", Integer.toString(digit)),
                upright.isBlank() ? FoundPage.BLANK : FoundPage.of(upright)));
        if (waiting.size() == SampleReader.SAMPLES_TOGETHER) {
            read();
        }
    }

    /** A figure of the other rows would flatter: of this one not even the label is certain. */
    @Override
    public void bad(int row, BadFileException reason) throws IOException {
        throw reason;
    }

    /** Of all rows. */
    NumberScores scores() throws IOException {
        read();
        NumberScores all = scores;
        return all == null ? new NumberScores(Doubt.NONE) : all;
    }

    /** Whether the rows do not stand upright. */
    Optional<TurnCheck.Finding> turn() {
        LoadedModel loaded = opened;
        return loaded == null ? Optional.empty() : TurnCheck.of(loaded.recognizer(), spread.digits());
    }

    private void read() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        LoadedModel loaded = opened == null ? model.open() : opened;
        NumberScores counted = scores == null ? new NumberScores(loaded.card().doubt()) : scores;
        opened = loaded;
        scores = counted;
        SampleReader.count(waiting, loaded.recognizer(), counted);
        waiting.clear();
    }

    @Override
    public void close() {
        LoadedModel loaded = opened;
        if (loaded != null) {
            loaded.close();
        }
    }
}
