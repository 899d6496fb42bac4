package digitpad.cli;

import digitpad.app.DataSources;
import digitpad.app.SyntheticDigits;
import digitpad.app.WindowProbe;
import digitpad.app.hand.PersonalSet;
import digitpad.app.runs.RunStore;
import digitpad.files.UserFolder;
import digitpad.training.Trainer;
import digitpad.training.TrainingFailedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What one run of the command line in this process gave. */
record CommandRun(int status, List<String> out, List<String> errors, int modelsOpened) {
    static CommandRun of(Object... arguments) {
        return with(new CountingModels(), arguments);
    }

    static CommandRun with(CountingModels models, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        int status = execute(models, new PrintWriter(out, true), new PrintWriter(errors, true), arguments);
        return new CommandRun(
                status,
                out.toString().lines().toList(),
                errors.toString().lines().toList(),
                models.opened);
    }

    static int execute(CountingModels models, PrintWriter out, PrintWriter errors, Object... arguments) {
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
                        "DigitPad test",
                        List.of(
                                new PredictCommand(models),
                                new EvaluateCommand(models),
                                DataCommand.of(sources()),
                                ModelCommand.of(models),
                                new TrainCommand(noTrainer, models, sources(), "DigitPad test"),
                                NetworkCommand.create(),
                                RunsCommand.of(new RunStore(UserFolder.path().resolve(RunStore.FOLDER))),
                                hand(models),
                                new SimulateCommand(models, sources(), "DigitPad test"),
                                new BenchmarkCommand(models, noTrainer, () -> "none", noWindow)),
                        out,
                        errors)
                .execute(words);
    }

    private static CommandLine hand(CountingModels models) {
        PersonalSet set = new PersonalSet(UserFolder.path().resolve(PersonalSet.FOLDER));
        return HandCommand.of(set, new HandLearnCommand(set, models, sources(), "DigitPad test"));
    }

    private static DataSources sources() {
        return new DataSources(SyntheticDigits::of, UserFolder.path());
    }
}
