package digitpad.cli.hand;

import digitpad.app.data.DataSources;
import digitpad.app.learning.LearnHand;
import digitpad.app.learning.Others;
import digitpad.app.learning.SimulateHands;
import digitpad.app.learning.SimulatedHand;
import digitpad.app.reading.ModelChoice;
import digitpad.cli.ModelOption;
import digitpad.cli.Output;
import digitpad.cli.StopOnExit;
import digitpad.cli.TextOrJson;
import digitpad.dataset.pen.PenSample;
import digitpad.dataset.pen.PenWriters;
import digitpad.model.ModelStore;
import digitpad.training.TrainingFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code digitpad simulate}: what learning a hand does for writers of stroke files. */
@Command(
        name = "simulate",
        description = "Lets writers of stroke files correct the network and teach it their hands, as in the window.",
        footer = {
            "",
            "The writers whom the network reads worst correct some digits of the first half of what they wrote, the",
            "misread ones first. Their other digits are read before and after, and so are digits of people",
            "whom the lesson knows nothing of. Each writer begins with the same network, which stays as it is.",
            "MNIST in your DigitPad folder is replayed during the lessons where it is there.",
            "",
            "Example:",
            "  digitpad simulate --strokes unipen-digits.jsonl.gz --writers validation"
        })
public final class SimulateCommand implements Callable<Integer> {
    private static final int STOPPED = 1;

    private final ModelStore models;
    private final Function<ModelChoice, LearnHand> learning;
    private final DataSources sources;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--strokes",
            paramLabel = "FILE",
            required = true,
            description =
                    "Pen strokes of single digits: pendigits .tra or UNIPEN .jsonl, plain or .gz. May be given several times.")
    private List<Path> strokes = List.of();

    @Option(
            names = "--writers",
            paramLabel = "PART",
            defaultValue = "validation",
            description = "Which writers of each file: training, validation or unseen; ${DEFAULT-VALUE} unless told.")
    private PenWriters.Part part = PenWriters.Part.VALIDATION;

    @Option(
            names = "--corrections",
            paramLabel = "N",
            defaultValue = "30",
            description = "Digits that a writer corrects, 11 to 1000; ${DEFAULT-VALUE} unless told.")
    private int corrections = 30;

    @Option(
            names = "--hands",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many writers, those with the most errors first; ${DEFAULT-VALUE} unless told.")
    private int hands = 5;

    @Mixin
    private TextOrJson format;

    @Mixin
    private ModelOption model;

    /** @param learning teaches a copy of a network a writer's hand */
    public SimulateCommand(ModelStore models, Function<ModelChoice, LearnHand> learning, DataSources sources) {
        this.models = models;
        this.learning = learning;
        this.sources = sources;
    }

    @Override
    public Integer call() throws IOException, TrainingFailedException {
        // Of eleven digits two have the same label, without which no lesson can be measured.
        if (corrections < 11 || corrections > 1000 || hands < 1) {
            throw new ParameterException(
                    spec.commandLine(), "The corrections are 11 to 1000 and the hands at least 1.");
        }
        boolean json = format.isJson();
        List<PenSample> samples = SimulateHands.writers(strokes, part);
        List<SimulatedHand> done = new ArrayList<>();
        Output output = format.output();
        if (!json) {
            output.line(SimulationText.heading());
        }
        int writers;
        try (StopOnExit stop = new StopOnExit()) {
            writers = new SimulateHands(model.choice(models), Others.here(sources), learning)
                    .run(
                            samples,
                            corrections,
                            hands,
                            hand -> {
                                done.add(hand);
                                output.line(json ? SimulationJson.of(hand) : SimulationText.of(hand));
                            },
                            stop::isAsked);
        } catch (CancellationException e) {
            spec.commandLine().getErr().println("The simulation was stopped.");
            return STOPPED;
        }
        output.line(json ? SimulationJson.sum(done, writers) : SimulationText.sum(done, writers));
        return 0;
    }
}
