package digitpad.app.learning;

import digitpad.dataset.DigitDataset;
import digitpad.recognition.Prediction;
import digitpad.training.FineTuning;
import digitpad.training.TrainingFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A person's digits as a network learns them, and as it is asked for them. */
final class Exercises {
    /** What both networks must be sure of before a label is doubted. */
    private static final float CERTAIN = 0.9f;

    private final Pupil pupil;
    private final PersonalDigits own;
    private final FineTuning.Examples replay;
    private final float[] asReadFeatures;
    private final float[] before;
    private final FineTuning.Examples varied;

    Exercises(Pupil pupil, PersonalDigits own, FineTuning.Examples replay, long seed) {
        this.pupil = pupil;
        this.own = own;
        this.replay = replay;
        this.asReadFeatures = pupil.features(own.asRead());
        this.before = pupil.probabilities(pupil.before(), asReadFeatures);
        DigitDataset digits = own.varied(seed);
        float[] targets = new float[digits.size() * Prediction.DIGITS];
        for (int i = 0; i < digits.size(); i++) {
            targets[i * Prediction.DIGITS + digits.label(i)] = 1;
        }
        this.varied = new FineTuning.Examples(pupil.features(digits), targets);
    }

    /** The network that learnt from all digits, and behind it those that learnt from all but one part. */
    List<float[]> learn(ProgressMeter progress) throws TrainingFailedException {
        int lessons = 1 + PersonalDigits.FOLDS;
        List<float[]> taught = new ArrayList<>();
        for (int lesson = 0; lesson < lessons; lesson++) {
            int done = lesson;
            int[] digits = lesson == 0 ? own.all() : own.outside(lesson - 1);
            // Each digit is met as often in a part of them as in all.
            taught.add(pupil.learn(
                    of(digits),
                    replay,
                    (double) digits.length / own.size(),
                    share -> progress.at(LessonProgress.Stage.LEARNING, (done + share) / lessons)));
        }
        return taught;
    }

    /**
     * How the person's digits are read by networks that did not learn from them.
     *
     * @param parts the networks that learnt from all but one part
     */
    Score score(List<float[]> parts) {
        List<Answer> answers = answers(parts);
        return new Score(
                "your digits",
                answers.size(),
                (int) answers.stream().filter(Answer::wasRight).count(),
                (int) answers.stream().filter(Answer::isRight).count());
    }

    /** Those of which the network was sure before, and is sure in spite of the lesson, that they are another digit. */
    List<Integer> doubtful(List<float[]> parts) {
        return answers(parts).stream()
                .filter(Answer::doubtsLabel)
                .map(answer -> own.place(answer.digit()))
                .sorted()
                .toList();
    }

    /** Each digit as it was read, and as it is by the network that did not learn from it. */
    private List<Answer> answers(List<float[]> parts) {
        List<Answer> answers = new ArrayList<>();
        for (int fold = 0; fold < PersonalDigits.FOLDS; fold++) {
            int[] inside = own.inside(fold);
            float[] after =
                    pupil.probabilities(parts.get(fold), Recall.rows(asReadFeatures, inside, pupil.featureCount()));
            for (int i = 0; i < inside.length; i++) {
                answers.add(answer(inside[i], after, i));
            }
        }
        return answers;
    }

    private Answer answer(int digit, float[] after, int row) {
        int label = own.label(digit);
        int now = Pupil.label(after, row);
        boolean certain =
                after[row * Prediction.DIGITS + now] >= CERTAIN && before[digit * Prediction.DIGITS + now] >= CERTAIN;
        return new Answer(digit, Pupil.label(before, digit) == label, now == label, now != label && certain);
    }

    /**
     * What was made of a digit.
     *
     * @param digit its number
     * @param wasRight before the lesson
     * @param isRight after the lesson
     * @param doubtsLabel whether both networks are certain that it is another digit than the person says
     */
    private record Answer(int digit, boolean wasRight, boolean isRight, boolean doubtsLabel) {}

    private FineTuning.Examples of(int[] digits) {
        int variants = own.variants();
        int[] rows = IntStream.of(digits)
                .flatMap(digit -> IntStream.range(digit * variants, (digit + 1) * variants))
                .toArray();
        return new FineTuning.Examples(
                Recall.rows(varied.features(), rows, pupil.featureCount()),
                Recall.rows(varied.targets(), rows, Prediction.DIGITS));
    }
}
