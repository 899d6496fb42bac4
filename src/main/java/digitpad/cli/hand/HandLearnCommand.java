package digitpad.cli.hand;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.Json;
import digitpad.app.data.DataSources;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.app.learning.LearnHand;
import digitpad.app.learning.Lesson;
import digitpad.app.learning.LessonWords;
import digitpad.app.learning.Others;
import digitpad.app.learning.Score;
import digitpad.app.reading.ModelChoice;
import digitpad.cli.ModelOption;
import digitpad.cli.Output;
import digitpad.cli.StopOnExit;
import digitpad.cli.TextOrJson;
import digitpad.model.ModelStore;
import digitpad.recognition.Percent;
import digitpad.training.TrainingFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code digitpad hand learn}. */
@Command(
        name = "learn",
        description = "Teaches a copy of a network your own hand, and tells how it read before and reads now.",
        footer = {
            "",
            "A network that reads no more of your digits, or other people's worse, is not written unless --anyway says so.",
            "The network that learns stays as it is. The window uses the new one from its tab \"My hand\"."
        })
public final class HandLearnCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    private final PersonalSet set;
    private final ModelStore models;
    private final Function<ModelChoice, LearnHand> learning;
    private final DataSources sources;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Mixin
    private ModelOption model = new ModelOption();

    @Option(names = "--out", paramLabel = "FILE", description = "Model file to write; the window's own unless told.")
    private @Nullable Path out;

    @Option(names = "--anyway", description = "Write the network whatever it came to.")
    private boolean anyway;

    /** @param learning teaches a copy of a network the user's hand */
    public HandLearnCommand(
            PersonalSet set, ModelStore models, Function<ModelChoice, LearnHand> learning, DataSources sources) {
        this.set = set;
        this.models = models;
        this.learning = learning;
        this.sources = sources;
    }

    @Override
    public Integer call() throws IOException, TrainingFailedException {
        boolean json = format.isJson();
        Path target = out;
        Path file = target == null ? set.path().resolve(PersonalSet.NETWORK) : target;
        PersonalSet.Listing listing = set.list();
        listing.problems().forEach(spec.commandLine().getErr()::println);
        Lesson lesson;
        try (StopOnExit stop = new StopOnExit()) {
            lesson = learning.apply(model.choice(models))
                    .run(listing.samples(), Others.here(sources), progress -> {}, stop::isAsked);
        } catch (CancellationException e) {
            spec.commandLine().getErr().println("The learning was stopped; nothing was written.");
            return FAILED;
        }
        boolean wanted = anyway || lesson.verdict() == Lesson.Verdict.IMPROVED;
        if (wanted) {
            lesson.save(file);
        }
        tell(lesson, listing.digits(), wanted ? file : null, json);
        return wanted && listing.problems().isEmpty() ? 0 : FAILED;
    }

    private void tell(Lesson lesson, List<PersonalDigit> digits, @Nullable Path written, boolean json)
            throws Output.ClosedException {
        Output output = format.output();
        List<PersonalDigit> doubtful = LessonWords.doubtful(lesson, digits);
        if (json) {
            output.line(Json.line(json(lesson, doubtful, written)));
            return;
        }
        output.line(text("your digits, new to the network", lesson.own()));
        for (Score score : lesson.others()) {
            output.line(text(score.name(), score));
        }
        output.line(LessonWords.verdict(lesson));
        LessonWords.doubt(doubtful, ZoneId.systemDefault())
                .ifPresent(spec.commandLine().getErr()::println);
        output.line(written == null ? "Nothing was written; --anyway would." : "Written to " + written + ".");
    }

    private static String text(String whose, Score score) {
        return String.format(
                Locale.ROOT,
                "%-32s %5d digits   before %8s   after %8s",
                whose,
                score.digits(),
                Percent.ofShare(score.before(), 2),
                Percent.ofShare(score.after(), 2));
    }

    private static ObjectNode json(Lesson lesson, List<PersonalDigit> doubtful, @Nullable Path written) {
        ObjectNode object = Json.object();
        object.put("verdict", lesson.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        object.set("own", json(lesson.own()));
        ArrayNode others = object.putArray("others");
        lesson.others().forEach(score -> others.add(json(score)));
        ArrayNode ids = object.putArray("doubtful");
        doubtful.forEach(digit -> ids.add(digit.id()));
        object.set("seconds", Json.number(lesson.seconds()));
        object.put("file", written == null ? null : written.toString());
        return object;
    }

    private static ObjectNode json(Score score) {
        ObjectNode object = Json.object();
        object.put("name", score.name());
        object.put("digits", score.digits());
        object.set("before", Json.number(score.before()));
        object.set("after", Json.number(score.after()));
        return object;
    }
}
