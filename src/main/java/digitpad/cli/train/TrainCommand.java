package digitpad.cli.train;

import digitpad.app.data.DataSources;
import digitpad.app.data.PenStrokes;
import digitpad.app.data.TrainingData;
import digitpad.app.runs.TrainModel;
import digitpad.app.runs.TrainingMaterial;
import digitpad.cli.StopOnExit;
import digitpad.cli.TransposedOption;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.UnfitDataException;
import digitpad.files.BadFileException;
import digitpad.files.BoundedName;
import digitpad.model.ModelCard;
import digitpad.model.ModelStore;
import digitpad.model.StoredNetwork;
import digitpad.model.network.DesignFile;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.training.TrainingFailedException;
import digitpad.training.TrainingJob;
import digitpad.training.plan.PresetPlans;
import digitpad.training.plan.TrainingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code digitpad train}: trains a preset and writes a model file. */
@Command(
        name = "train",
        description = "Trains a network and writes a model file.",
        footer = {
            "",
            "A training leaves FILE.checkpoint after each epoch; --resume goes on from it.",
            "Ctrl+C stops after the running batch and keeps the best epoch so far.",
            "",
            "Example:",
            "  digitpad train --preset two-block --data mnist/ --epochs 10 --out mine.safetensors"
        })
public final class TrainCommand implements Callable<Integer> {
    private final TrainModel trainModel;
    private final ModelStore models;
    private final DataSources sources;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            defaultValue = Presets.DIGITPAD,
            description = "Network, of those that digitpad network list shows; ${DEFAULT-VALUE} unless told.")
    private String preset = Presets.DIGITPAD;

    @Option(
            names = "--network",
            paramLabel = "FILE",
            description = "A network's design to train in place of a preset: see 'digitpad network export'.")
    private @Nullable Path design;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "A model file whose network is begun with, in place of random weights; it stays as it is.")
    private @Nullable Path from;

    @Option(
            names = "--data",
            paramLabel = "SOURCE",
            required = true,
            description =
                    "What to learn from: mnist (in your DigitPad folder, brought by 'digitpad data download'), built-in "
                            + "(drawn by DigitPad), a folder with IDX files under MNIST's usual names (with QMNIST's training "
                            + "labels beside them, no writer is both in the training part and in the validation part), a folder "
                            + "with the folders 0 to 9 of images or InkML drawings, an IDX images file with its labels beside "
                            + "it, or CSV with file,label or with a label and 784 pixels a line. Before a folder or file, "
                            + "transposed: does what --transposed does. May be given several times.")
    private List<String> data = List.of();

    @Mixin
    private TransposedOption transposed = new TransposedOption();

    @Option(
            names = "--strokes",
            paramLabel = "FILE",
            description =
                    "Pen strokes to learn from as well: pendigits .tra or UNIPEN .jsonl, plain or .gz. One in five "
                            + "writers is set aside for 'evaluate --writers unseen', one in ten chooses the epoch. A file that is "
                            + "not there is passed over. May be given several times.")
    private List<Path> strokes = List.of();

    @Option(
            names = "--allographs",
            description =
                    "Draws a slash, a flag or a bar, as people elsewhere do, on some plain 0, 1 and 7 of the pen strokes.")
    private boolean allographs;

    @Mixin
    private PlanOptions settings = new PlanOptions();

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Threads that share each batch, 1 to 32; as many as processors unless told.")
    private int workers = TrainingPlan.workersHere();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Model file to write.")
    private Path out = Path.of("");

    @Option(names = "--resume", description = "Go on from FILE.checkpoint.")
    private boolean resume;

    @Option(
            names = "--test",
            description = "When all is chosen, measure once on the data's test part and put it into the card.")
    private boolean test;

    public TrainCommand(TrainModel trainModel, ModelStore models, DataSources sources) {
        this.trainModel = trainModel;
        this.models = models;
        this.sources = sources;
    }

    @Override
    public Integer call() throws IOException, TrainingFailedException {
        TrainingPlan plan;
        TrainModel.Order order;
        try {
            refuseToOverwrite();
            boolean drawn = data.equals(List.of(DataSources.BUILT_IN));
            Optional<StoredNetwork> start = from == null ? Optional.empty() : Optional.of(models.network(from));
            NetworkDescription network = network(start);
            plan = settings.applyTo(
                    drawn ? PresetPlans.ofDrawn(network.name(), workers) : PresetPlans.of(network.name(), workers));
            if (Files.isDirectory(out)) {
                throw new BadFileException(out, "is a folder: name a file to write by --out.");
            }
            TrainingData read = TrainingData.read(
                    transposed.sources(data, sources),
                    test ? TrainingData.TestPart.REQUIRED : TrainingData.TestPart.NONE,
                    TransposedOption.check(models),
                    ReadingProgress.NONE);
            read.remarks().forEach(spec.commandLine().getErr()::println);
            read.failures().forEach(spec.commandLine().getErr()::println);
            if (!read.failures().isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .printf(
                                Locale.ROOT,
                                "Passed over %,d files that cannot be read; learning from %,d digits.%n",
                                read.failures().size(),
                                read.digits().size());
            }
            TrainingMaterial material = TrainingMaterial.of(read.digits(), strokes(), plan);
            TrainingJob job = new TrainingJob(
                    network,
                    start,
                    plan,
                    material.digits(),
                    material.nonDigits(),
                    out.resolveSibling(BoundedName.of(String.valueOf(out.getFileName()), ".checkpoint")),
                    resume,
                    List.of());
            order = new TrainModel.Order(
                    job, read.test(), remarks(start, read.failures().size()));
        } catch (UnfitDataException e) {
            // Nothing is wrong with the usage.
            throw e;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        Optional<ModelCard> card;
        try (OutputLock lock = OutputLock.of(out);
                StopOnExit stop = new StopOnExit()) {
            lock.tell(order.job(), spec.commandLine().getErr());
            card = trainModel.run(
                    order, out, new TrainingProgress(spec.commandLine().getErr()), () -> !stop.isAsked());
        }
        if (card.isEmpty()) {
            throw new BadFileException(out, "was not written: the training was stopped before its first epoch ended.");
        }
        card.get()
                .figures()
                .forEach((name, figure) -> spec.commandLine().getOut().println(name + " " + figure));
        return 0;
    }

    private void refuseToOverwrite() throws IOException {
        if (from != null && Files.exists(from) && Files.exists(out) && Files.isSameFile(from, out)) {
            throw new BadFileException(out, "is what the training begins with: name another file by --out.");
        }
    }

    /** Those that are there: whoever has not got them trains on the rest. */
    private Optional<PenStrokes> strokes() throws IOException {
        List<Path> there = new ArrayList<>();
        for (Path file : strokes) {
            if (Files.exists(file)) {
                there.add(file);
            } else {
                spec.commandLine().getErr().println("There are no strokes at " + file + ": learning from the rest.");
            }
        }
        return there.isEmpty() ? Optional.empty() : Optional.of(PenStrokes.read(there, allographs));
    }

    /** How it was made, after how the network was made that it begins with. */
    private List<String> remarks(Optional<StoredNetwork> start, int unread) {
        List<String> remarks =
                new ArrayList<>(start.map(network -> network.card().remarks()).orElse(List.of()));
        if (unread > 0) {
            remarks.add(String.format(
                    Locale.ROOT,
                    unread == 1
                            ? "%,d file of its data could not be read and is in none of its figures."
                            : "%,d files of its data could not be read and are in none of its figures.",
                    unread));
        }
        remarks.add("Made by: digitpad "
                + String.join(" ", spec.root().commandLine().getParseResult().originalArgs()));
        return remarks;
    }

    private NetworkDescription network(Optional<StoredNetwork> start) throws IOException {
        if (start.isPresent()) {
            if (design != null || spec.commandLine().getParseResult().hasMatchedOption("--preset")) {
                throw new IllegalArgumentException("--from brings its own network: leave --preset and --network out.");
            }
            return start.get().card().network();
        }
        return design == null ? Presets.named(preset) : DesignFile.read(design);
    }
}
