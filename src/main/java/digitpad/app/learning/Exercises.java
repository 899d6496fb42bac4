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
    List<float[]> learn(LessonMeter progress) throws TrainingFailedException {
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
     * @param score before and after
     * @param doubtful places of those of which the network was sure before, and is sure in spite of the lesson, that they are
     *     another digit; ascending
     */
    record Measured(Score score, List<Integer> doubtful) {}

    /**
     * Reads each digit by the network that did not learn from it.
     *
     * @param parts the networks that learnt from all but one part
     */
    Measured measure(List<float[]> parts) {
        int digits = 0;
        int rightBefore = 0;
        int rightAfter = 0;
        List<Integer> doubtful = new ArrayList<>();
        for (int fold = 0; fold < PersonalDigits.FOLDS; fold++) {
            int[] inside = own.inside(fold);
            float[] after =
                    pupil.probabilities(parts.get(fold), Recall.rows(asReadFeatures, inside, pupil.featureCount()));
            for (int i = 0; i < inside.length; i++) {
                int label = own.label(inside[i]);
                int now = Pupil.label(after, i);
                digits++;
                rightBefore += Pupil.label(before, inside[i]) == label ? 1 : 0;
                rightAfter += now == label ? 1 : 0;
                if (now != label
                        && after[i * Prediction.DIGITS + now] >= CERTAIN
                        && before[inside[i] * Prediction.DIGITS + now] >= CERTAIN) {
                    doubtful.add(own.place(inside[i]));
                }
            }
        }
        return new Measured(
                new Score("your digits", digits, rightBefore, rightAfter),
                doubtful.stream().sorted().toList());
    }

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
