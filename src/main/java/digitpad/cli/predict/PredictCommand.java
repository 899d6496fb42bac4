package digitpad.cli.predict;

import digitpad.app.batch.CsvReadings;
import digitpad.app.batch.JsonReadings;
import digitpad.app.batch.ReadingFormat;
import digitpad.app.reading.InputFiles;
import digitpad.app.reading.ReadFiles;
import digitpad.app.reading.RowFiles;
import digitpad.cli.Format;
import digitpad.cli.ModelOption;
import digitpad.cli.Output;
import digitpad.cli.TransposedOption;
import digitpad.files.BadFileException;
import digitpad.files.BoundedFile;
import digitpad.model.ModelStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code digitpad predict}: reads files and prints what stands in them. */
@Command(
        name = "predict",
        description = "Reads the digits in images, InkML drawings, folders of them, IDX files and CSV files of pixels.",
        footer = {
            "",
            "Results go to standard output in the order of the files; a file that cannot be read is",
            "one line on standard error, and the others are still read. In folders, images and",
            "drawings are taken from every level, sorted by name.",
            "",
            "An IDX file of images and a CSV file with 784 pixels a line, labelled or not, have",
            "a reading a row. Rows are counted from 1 and told beside the file's name.",
            "",
            "Of what the network is not sure enough, it says so instead of a digit: not sure: 4 or 9?",
            "In JSON its label is null, unsure is true and candidates lists what it may be; in a",
            "number a ? stands for it.",
            "",
            "Points, commas and dashes beside digits are shown in their place: -5.5. What could be",
            "writing and is neither is a ?, and what is read is unsure. In JSON, label is null and",
            "reading tells all of it wherever a file holds more than one digit alone.",
            "",
            "With --files-from - the names of files come on standard input, a line each in UTF-8, and each",
            "is answered by a line of JSON as soon as it is read, also while the next name is not there yet;",
            "of a file that cannot be read the line has file and error.",
            "",
            "Examples:",
            "  digitpad predict seven.png notes.inkml",
            "  digitpad predict --format json scans/ > readings.jsonl",
            "  digitpad predict --format csv test.csv > readings.csv",
            "  find scans -name \"*.png\" | digitpad predict --files-from -"
        })
public final class PredictCommand implements Callable<Integer> {
    private static final String FILES_FROM = "--files-from";
    private static final Path STANDARD_INPUT = Path.of("-");

    /** Of a name that no system takes, in characters. */
    private static final int LONGEST_SHOWN = 80;

    private final ModelStore models;
    private final InputStream input;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Image, InkML drawing, folder, IDX or CSV file.")
    private List<Path> paths = List.of();

    @Option(
            names = FILES_FROM,
            paramLabel = "FILE",
            description = "Names of files, a line each, instead of PATH; - for standard input. JSON lines unless told.")
    private @Nullable Path filesFrom;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json (one object a line) or csv; ${DEFAULT-VALUE} unless told.")
    private Format format = Format.TEXT;

    @Mixin
    private TransposedOption transposed = new TransposedOption();

    @Mixin
    private ModelOption model;

    public PredictCommand(ModelStore models) {
        this(models, System.in);
    }

    /** @param input names of files, where they are asked for */
    public PredictCommand(ModelStore models, InputStream input) {
        this.models = models;
        this.input = input;
    }

    @Override
    public Integer call() throws IOException {
        if (paths.isEmpty() == (filesFrom == null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    paths.isEmpty()
                            ? "Missing required parameter: 'PATH'"
                            : FILES_FROM + " and PATH are for one or the other way to name files.");
        }
        try (RowFiles ofRows = new RowFiles()) {
            return filesFrom == null ? readPaths(ofRows) : readNamed(filesFrom, ofRows);
        }
    }

    private int readPaths(RowFiles ofRows) throws IOException {
        boolean rows = false;
        for (Path path : paths) {
            rows |= ofRows.contains(path);
        }
        if (transposed.isGiven() && !rows) {
            throw new ParameterException(
                    spec.commandLine(), TransposedOption.name() + " is for IDX files and for CSV files of pixels.");
        }
        Answers answers = answers(format, rows, false);
        int skipped;
        try (ReadFiles files = new ReadFiles(model.choice(models), answers)) {
            skipped = InputFiles.walk(paths, new InputFiles.Visitor() {
                @Override
                public void file(Path file) throws IOException {
                    read(files, file, ofRows, answers);
                }

                @Override
                public void failed(Path folder, String sentence) throws IOException {
                    files.fail(folder, sentence);
                }
            });
            files.finish();
        }
        if (skipped > 0) {
            answers.remark("Passed over " + skipped + (skipped == 1 ? " other thing." : " other things."));
        }
        return answers.status();
    }

    /** While names wait, several files go through the network together; when none does, all that was named is answered. */
    private int readNamed(Path list, RowFiles ofRows) throws IOException {
        boolean told = spec.commandLine().getParseResult().hasMatchedOption("--format");
        Answers answers = answers(told ? format : Format.JSON, true, true);
        try (InputStream stream = list.equals(STANDARD_INPUT) ? input : open(list);
                ReadFiles files = new ReadFiles(model.choice(models), answers)) {
            NamedFiles names = new NamedFiles(stream);
            Optional<String> name = names.next();
            while (name.isPresent()) {
                readNamed(name.get(), files, ofRows, answers);
                if (!names.isReady()) {
                    files.finish();
                }
                name = names.next();
            }
            files.finish();
        }
        return answers.status();
    }

    private void readNamed(String name, ReadFiles files, RowFiles ofRows, Answers answers) throws IOException {
        Path file;
        try {
            if (name.length() > NamedFiles.LONGEST_NAME) {
                throw new InvalidPathException(name.substring(0, LONGEST_SHOWN) + "…", "it is too long");
            }
            file = Path.of(name);
        } catch (InvalidPathException e) {
            files.finish();
            answers.unnameable(
                    e.getInput(), e.getInput() + " is no name of a file on this system: " + e.getReason() + ".");
            return;
        }
        read(files, file, ofRows, answers);
    }

    private void read(ReadFiles files, Path file, RowFiles ofRows, Answers answers) throws IOException {
        if (ofRows.contains(file)) {
            files.readRows(file, transposed.turn()).ifPresent(answers::remark);
        } else {
            files.read(file);
        }
        answers.progress();
    }

    private Answers answers(Format wanted, boolean rows, boolean failuresToo) throws IOException {
        ReadingFormat lines =
                switch (wanted) {
                    case TEXT -> new TextReadings();
                    case JSON -> new JsonReadings();
                    case CSV -> new CsvReadings(rows);
                };
        return new Answers(
                lines,
                failuresToo,
                new Output(spec.commandLine().getOut()),
                spec.commandLine().getErr());
    }

    private static InputStream open(Path list) throws BadFileException {
        try {
            BoundedFile.requireOrdinary(list, "a list of names");
            return Files.newInputStream(list);
        } catch (IOException e) {
            throw BadFileException.of(list, e);
        }
    }
}
