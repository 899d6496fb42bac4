package digitpad.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import digitpad.files.BadFileException;
import digitpad.files.Digests;
import digitpad.safetensors.SafetensorsFile;
import digitpad.safetensors.SafetensorsReader;
import digitpad.training.history.TrainingHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** A training's state on disk: safetensors, with the job that it belongs to and the history as JSON in the metadata. */
final class CheckpointFile {
    private static final String FORMATS = "digitpad-checkpoint-";
    private static final String FORMAT = FORMATS + "3";

    /** The largest network's five vectors, with its curve. */
    private static final long LARGEST = 512L << 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final String job;

    CheckpointFile(TrainingJob job) {
        this.file = job.checkpoint();
        try {
            // One after the other: a map's order may differ from process to process.
            this.job = JSON.writeValueAsString(job.network())
                    + JSON.writeValueAsString(job.plan())
                    + job.data().training().digest()
                    + job.nonDigits().size()
                    + job.start()
                            .map(start -> Integer.toHexString(Arrays.hashCode(start.parameters())))
                            .orElse("");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plans and networks are plain values.", e);
        }
    }

    /** Where it lies. */
    Path file() {
        return file;
    }

    void write(TrainingState state) throws IOException {
        state.toFile(Map.of(
                        "format", FORMAT,
                        "job", digest(),
                        "steps", Integer.toString(state.optimizer.steps()),
                        "history", JSON.writeValueAsString(state.log.history())))
                .write(file);
    }

    /**
     * Brings {@code state} to where the training left off; leaves it where there is no checkpoint.
     *
     * @throws BadFileException where the checkpoint is damaged or belongs to another job
     */
    void restore(TrainingState state) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        SafetensorsFile kept = SafetensorsReader.read(file, LARGEST);
        Map<String, String> metadata = kept.metadata();
        String format = metadata.getOrDefault("format", "");
        if (!FORMAT.equals(format) && format.startsWith(FORMATS)) {
            throw new BadFileException(
                    file, "comes from another version of DigitPad. Start without --resume or name another output.");
        }
        if (!FORMAT.equals(format)) {
            throw new BadFileException(file, "is no checkpoint of a training.");
        }
        if (!digest().equals(metadata.get("job"))) {
            throw new BadFileException(
                    file,
                    "belongs to another training: network, settings and data must be the same. "
                            + "Start without --resume or name another output.");
        }
        try {
            state.restore(
                    kept,
                    Integer.parseInt(metadata.getOrDefault("steps", "")),
                    JSON.readValue(metadata.getOrDefault("history", ""), TrainingHistory.class));
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw new BadFileException(file, "does not hold what a checkpoint holds.", e);
        }
    }

    private String digest() {
        return Digests.sha256(job);
    }
}
