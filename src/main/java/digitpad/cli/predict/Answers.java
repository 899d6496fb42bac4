package digitpad.cli.predict;

import digitpad.app.batch.JsonReadings;
import digitpad.app.batch.ReadingFormat;
import digitpad.app.reading.FileOutcome;
import digitpad.cli.Output;
import digitpad.image.decoding.ImageFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/** Prints what came of each file: readings to standard output, failures to standard error and, where wanted, to both. */
final class Answers implements FileOutcome.Listener {
    private final ReadingFormat lines;
    private final boolean failuresToo;
    private final Output output;
    private final PrintWriter errors;
    private final Progress progress;
    private boolean failed;

    /** @param failuresToo whether each file has its line on standard output, one that cannot be read as well if the format has one */
    Answers(ReadingFormat lines, boolean failuresToo, Output output, PrintWriter errors) throws IOException {
        this.lines = lines;
        this.failuresToo = failuresToo;
        this.output = output;
        this.errors = errors;
        this.progress = new Progress(errors);
        if (lines.header().isPresent()) {
            output.line(lines.header().get());
        }
    }

    @Override
    public void heard(FileOutcome outcome) throws IOException {
        progress.clear();
        if (outcome instanceof FileOutcome.Failed unread) {
            fail(unread.sentence(), failuresToo ? lines.line(unread) : Optional.empty());
        } else if (outcome instanceof FileOutcome.Read read) {
            output.line(lines.line(read));
            ImageFiles.remark(read.file()).ifPresent(errors::println);
        }
    }

    /** A name that is none of a file. */
    void unnameable(String name, String sentence) throws IOException {
        boolean json = lines instanceof JsonReadings;
        fail(sentence, json ? Optional.of(JsonReadings.error(name, sentence)) : Optional.empty());
    }

    /** Something that people should know. */
    void remark(String sentence) {
        progress.clear();
        errors.println(sentence);
    }

    /** One file more was taken in. */
    void progress() {
        progress.advance();
    }

    /** The command's exit status. */
    int status() {
        progress.clear();
        return failed ? 1 : 0;
    }

    private void fail(String sentence, Optional<String> line) throws IOException {
        failed = true;
        errors.println(sentence);
        if (line.isPresent()) {
            output.line(line.get());
        }
    }
}
