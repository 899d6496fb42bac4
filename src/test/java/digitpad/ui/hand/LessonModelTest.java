package digitpad.ui.hand;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.app.hand.HandDigits;
import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.app.learning.Lesson;
import digitpad.app.learning.LessonProgress;
import digitpad.app.learning.Score;
import digitpad.app.reading.ModelChoice;
import digitpad.dataset.UnfitDataException;
import digitpad.files.LogFile;
import digitpad.model.ModelCard;
import digitpad.model.NetworkSnapshot;
import digitpad.recognition.Recognizer;
import digitpad.ui.FakeModels;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonModelTest {
    @TempDir
    Path home;

    private final NoticeModel notices = new NoticeModel();
    private final FakeModels models = FakeModels.reading(FakeModels.always(1));
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Behind behind = new Behind();
    private HandModel hand;
    private HandTeacher teacher = (base, digits, progress, cancelled) -> lesson(List.of());
    private LessonModel model;

    /** What reads the pad, in words. */
    private final class Behind implements HandNetwork {
        private final List<String> done = new ArrayList<>();

        @Override
        public ModelChoice base() {
            return new ModelChoice(models, Optional.empty());
        }

        @Override
        public Path file() {
            return home.resolve("my-hand.safetensors");
        }

        @Override
        public void use() {
            done.add("use");
        }

        @Override
        public void goBack() {
            done.add("back");
        }
    }

    /** A network that is nothing but a word in its file. */
    private static final class Word implements NetworkSnapshot {
        @Override
        public Recognizer recognizer(int lanes) {
            return FakeModels.always(1);
        }

        @Override
        public NetworkSnapshot tempered(double temperature) {
            return this;
        }

        @Override
        public void save(Path file, ModelCard card) throws IOException {
            Files.writeString(file, "learned");
        }
    }

    @BeforeEach
    void make() {
        hand = new HandModel(
                new PersonalSet(home.resolve("hand")),
                notices,
                new Background(Runnable::run, Runnable::run),
                Clock.fixed(HandDigits.NOON, ZoneOffset.UTC));
        hand.keep(4, Origin.CORRECTION, HandDigits.line(100));
        hand.keep(7, Origin.CORRECTION, HandDigits.line(200));
        model = new LessonModel(
                hand,
                (base, digits, progress, cancelled) -> teacher.teach(base, digits, progress, cancelled),
                behind,
                notices,
                new Background(work::add, Runnable::run));
    }

    private Lesson lesson(List<Integer> doubtful) {
        return new Lesson(
                Lesson.Verdict.IMPROVED,
                new Score("your digits", 2, 1, 2),
                List.of(new Score("MNIST", 1000, 995, 995)),
                1,
                3,
                doubtful,
                new Word(),
                models.bundledCard(),
                Optional.empty());
    }

    private void pass() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private String sentence() {
        return notices.getNotice().map(Notice::sentence).orElse("");
    }

    @Test
    void whatWasLearnedIsShownAndNotWritten() {
        model.learn();
        assertThat(model.phaseProperty().get()).isEqualTo(LessonPhase.LEARNING);
        pass();
        assertThat(model.phaseProperty().get()).isEqualTo(LessonPhase.LEARNED);
        assertThat(model.learnedProperty().get().orElseThrow().own().rightAfter())
                .isEqualTo(2);
        assertThat(behind.file()).doesNotExist();
        assertThat(behind.done).isEmpty();
    }

    @Test
    void anErrorIsASentenceThatNamesTheLogAndItCanBeLearnedAgain() {
        HandTeacher able = teacher;
        teacher = (base, digits, progress, cancelled) -> {
            throw new NoClassDefFoundError("org/apache/commons/io/output/ByteArrayOutputStream");
        };
        model.learn();
        pass();
        assertThat(sentence())
                .startsWith("Your hand could not be learned: a part of DigitPad is missing or broken")
                .contains(LogFile.path().toString());
        assertThat(model.phaseProperty().get()).isEqualTo(LessonPhase.IDLE);
        teacher = able;
        model.learn();
        assertThat(sentence()).as("of the lesson before").isEmpty();
        pass();
        assertThat(model.phaseProperty().get()).isEqualTo(LessonPhase.LEARNED);
    }

    @Test
    void whatIsUsedIsKeptInAFileOfItsOwn() {
        model.learn();
        pass();
        model.use();
        pass();
        assertThat(behind.file()).hasContent("learned");
        assertThat(behind.done).containsExactly("use");
        assertThat(model.keptProperty().get()).isTrue();
        assertThat(model.phaseProperty().get()).isEqualTo(LessonPhase.IDLE);
    }

    @Test
    void theNetworkOfTheLastTimeIsUsedWithoutAnotherLesson() throws IOException {
        Files.writeString(behind.file(), "learned before");
        model.look();
        model.use();
        assertThat(behind.done).containsExactly("use");
        assertThat(behind.file()).hasContent("learned before");
    }

    @Test
    void oneStepLeadsBack() {
        model.goBack();
        assertThat(behind.done).containsExactly("back");
    }

    @Test
    void digitsWithDoubtfulLabelsAreShown() {
        teacher = (base, digits, progress, cancelled) -> lesson(List.of(1));
        model.learn();
        pass();
        assertThat(model.doubtfulProperty().get())
                .extracting(PersonalDigit::label)
                .containsExactly(7);
        assertThat(model.doubtProperty().get())
                .startsWith("One of your digits looks wrongly labelled: the 7 of 21 Nov");
    }

    @Test
    void aLessonThatWasGivenUpIsNeverHeardOfAgain() {
        boolean[] asked = new boolean[1];
        teacher = (base, digits, progress, cancelled) -> {
            model.leave();
            asked[0] = cancelled.getAsBoolean();
            progress.accept(new LessonProgress(LessonProgress.Stage.MEASURING, 0.9));
            if (asked[0]) {
                throw new CancellationException("given up");
            }
            return lesson(List.of());
        };
        model.learn();
        pass();
        assertThat(asked[0]).isTrue();
        assertThat(model.phaseProperty().get()).isEqualTo(LessonPhase.IDLE);
        assertThat(model.progressProperty().get().done()).isZero();
    }

    @Test
    void digitsThatTeachNothingAreASentence() {
        teacher = (base, digits, progress, cancelled) -> {
            throw new UnfitDataException("Two digits are too few.");
        };
        model.learn();
        pass();
        assertThat(sentence()).isEqualTo("Two digits are too few.");
        assertThat(model.phaseProperty().get()).isEqualTo(LessonPhase.IDLE);
    }

    @Test
    void aFullDiskIsASentenceAndWhatWasLearnedIsStillThere() throws IOException {
        Files.createDirectories(behind.file().resolve("in the way"));
        model.learn();
        pass();
        model.use();
        pass();
        assertThat(sentence()).contains("my-hand.safetensors cannot be written");
        assertThat(model.phaseProperty().get()).isEqualTo(LessonPhase.LEARNED);
        assertThat(behind.done).isEmpty();
    }

    @Test
    void aDoubtedLabelThatIsPutRightIsDoubtedNoMoreAndTheLessonIsOutdated() {
        teacher = (base, digits, progress, cancelled) -> lesson(List.of(0));
        model.learn();
        pass();
        assertThat(model.doubtfulProperty().get()).hasSize(1);
        assertThat(model.outdatedProperty().get()).isFalse();
        hand.relabel(model.doubtfulProperty().get(), 1);
        assertThat(model.doubtfulProperty().get()).isEmpty();
        assertThat(model.doubtProperty().get()).isEmpty();
        assertThat(model.outdatedProperty().get()).isTrue();
        model.leave();
        assertThat(model.outdatedProperty().get()).isFalse();
    }

    @Test
    void aLessonThatBeginsWhileTheLastOneIsWrittenGoesOn() {
        model.learn();
        pass();
        model.use();
        model.learn();
        pass();
        assertThat(behind.done).containsExactly("use");
        assertThat(model.phaseProperty().get()).isEqualTo(LessonPhase.LEARNED);
    }
}
