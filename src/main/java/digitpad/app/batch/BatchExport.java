package digitpad.app.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.Json;
import digitpad.files.AtomicFile;
import digitpad.files.BadFileException;
import digitpad.files.CsvField;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes what a {@link FileBatch} read, as {@code digitpad predict} prints it: beside that what people say stands there, and why
 * a file could not be read. A file is replaced as a whole or stays as it was.
 */
public final class BatchExport {
    private final ReadingSpool spool;

    /** @param spool where the readings lie */
    public BatchExport(ReadingSpool spool) {
        this.spool = spool;
    }

    /**
     * A file of the table.
     *
     * @param corrected what it says really, if somebody said so
     */
    public record Line(FileAnswer answer, Optional<String> corrected) {}

    /** As CSV, with the last columns {@code corrected} and {@code error}. */
    public void csv(Path target, List<Line> lines) throws IOException {
        write(target, writer -> {
            writer.write(new CsvReadings(false).header().orElseThrow() + ",corrected,error\n");
            for (Line line : lines) {
                FileAnswer answer = line.answer();
                String record = answer.problem().isPresent()
                        ? CsvReadings.blank(answer.file())
                        : spool.read(answer.place()).csv();
                writer.write(record
                        + ','
                        + line.corrected().orElse("")
                        + ','
                        + CsvField.quoted(answer.problem().orElse(""))
                        + '\n');
            }
        });
    }

    /** As JSON lines, with {@code corrected} in addition, null where nobody said anything. */
    public void json(Path target, List<Line> lines) throws IOException {
        write(target, writer -> {
            for (Line line : lines) {
                FileAnswer answer = line.answer();
                String text = answer.problem().isPresent()
                        ? JsonReadings.error(
                                answer.file().toString(), answer.problem().get())
                        : spool.read(answer.place()).json();
                ObjectNode object = (ObjectNode) Json.MAPPER.readTree(text);
                writer.write(Json.line(object.put("corrected", line.corrected().orElse(null))) + '\n');
            }
        });
    }

    private interface Text {
        void writeTo(Writer writer) throws IOException;
    }

    private static void write(Path target, Text text) throws IOException {
        try {
            AtomicFile.write(target, stream -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                text.writeTo(writer);
                writer.flush();
            });
        } catch (IOException e) {
            throw BadFileException.ofWriting(target, e);
        }
    }
}
