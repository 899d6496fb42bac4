package digitpad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.benchmark.SyntheticDigits;
import digitpad.app.benchmark.WindowProbe;
import digitpad.app.data.DataSources;
import digitpad.app.hand.PersonalSet;
import digitpad.app.learning.LearnHand;
import digitpad.app.reading.ModelChoice;
import digitpad.app.runs.RunStore;
import digitpad.app.runs.TrainModel;
import digitpad.cli.benchmark.BenchmarkCommand;
import digitpad.cli.data.DataCommand;
import digitpad.cli.evaluate.EvaluateCommand;
import digitpad.cli.hand.HandCommand;
import digitpad.cli.hand.HandLearnCommand;
import digitpad.cli.hand.SimulateCommand;
import digitpad.cli.model.ModelCommand;
import digitpad.cli.network.NetworkCommand;
import digitpad.cli.predict.PredictCommand;
import digitpad.cli.runs.RunsCommand;
import digitpad.cli.train.TrainCommand;
import digitpad.dataset.download.Mnist;
import digitpad.files.UserFolder;
import digitpad.nd4j.learning.Nd4jLastLayers;
import digitpad.nd4j.reading.Nd4jOpenNetwork;
import digitpad.training.Trainer;
import digitpad.training.TrainingFailedException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What one run of the command line in this process gave. */
public record CommandRun(int status, List<String> out, List<String> errors, int modelsOpened) {
    private static final String PROGRAM = "DigitPad test";

    public static CommandRun of(Object... arguments) {
        return with(new CountingModels(), arguments);
    }

    public static CommandRun with(CountingModels models, Object... arguments) {
        return with(models, InputStream.nullInputStream(), arguments);
    }

    /** @param input what comes on standard input */
    public static CommandRun with(CountingModels models, InputStream input, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        int status = execute(models, input, new PrintWriter(out, true), new PrintWriter(errors, true), arguments);
        assertThat(models.closed)
                .as("networks that were given back, whatever the command came to")
                .isEqualTo(models.opened);
        return new CommandRun(
                status,
                out.toString().lines().toList(),
                errors.toString().lines().toList(),
                models.opened);
    }

    public static int execute(CountingModels models, PrintWriter out, PrintWriter errors, Object... arguments) {
        return execute(models, InputStream.nullInputStream(), out, errors, arguments);
    }

    /** As above, with standard input. */
    public static int execute(
            CountingModels models, InputStream input, PrintWriter out, PrintWriter errors, Object... arguments) {
        WindowProbe noWindow = () -> {
            throw new WindowProbe.UnavailableException("There is no display.");
        };
        Trainer noTrainer = (job, events, stop) -> {
            throw new TrainingFailedException("There is no trainer.");
        };
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return DigitPadCommand.commandLine(
                        PROGRAM,
                        List.of(
                                new PredictCommand(models, input),
                                new EvaluateCommand(models),
                                DataCommand.of(sources(), models, Mnist::download),
                                ModelCommand.of(models),
                                new TrainCommand(new TrainModel(noTrainer, PROGRAM), models, sources()),
                                NetworkCommand.create(),
                                RunsCommand.of(new RunStore(UserFolder.path().resolve(RunStore.FOLDER))),
                                hand(models),
                                new SimulateCommand(models, CommandRun::learning, sources()),
                                new BenchmarkCommand(models, noTrainer, Nd4jOpenNetwork::new, () -> "none", noWindow)),
                        out,
                        errors)
                .execute(words);
    }

    private static CommandLine hand(CountingModels models) {
        PersonalSet set = new PersonalSet(UserFolder.path().resolve(PersonalSet.FOLDER));
        return HandCommand.of(set, new HandLearnCommand(set, models, CommandRun::learning, sources()));
    }

    private static LearnHand learning(ModelChoice base) {
        return new LearnHand(Nd4jLastLayers::new, base, PROGRAM);
    }

    private static DataSources sources() {
        return new DataSources(SyntheticDigits::of, UserFolder.path());
    }
}
