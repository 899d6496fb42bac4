package digitpad.app.learning;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.nondigit.NonDigit;
import digitpad.dataset.nondigit.NonDigits;
import digitpad.training.FineTuning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a network knows and is to keep: examples to replay, and other people's digits to measure by. */
final class Knowledge {
    private static final int NON_DIGITS = 300;

    private final Pupil pupil;
    private final FineTuning.Examples replay;
    private final List<Check> checks;

    /**
     * Digits to measure by.
     *
     * @param features of the digits
     * @param rightBefore how many the network read right
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Check(DigitDataset digits, float[] features, int rightBefore) {}

    private Knowledge(Pupil pupil, FineTuning.Examples replay, List<Check> checks) {
        this.pupil = pupil;
        this.replay = replay;
        this.checks = checks;
    }

    /** Reads digits as the network is before the lesson. */
    static Knowledge of(Pupil pupil, KnownDigits known, LessonMeter progress, long seed) {
        int parts = known.pools().size() + known.checks().size();
        int done = 0;
        Recall recall = new Recall(pupil);
        recall.add(NonDigits.forTraining(NON_DIGITS, seed).stream()
                .map(NonDigit::image)
                .flatMap(Optional::stream)
                .toList());
        for (DigitDataset pool : known.pools()) {
            recall.add(pool);
            progress.at(LessonProgress.Stage.READING, (double) ++done / parts);
        }
        List<Check> checks = new ArrayList<>();
        for (DigitDataset digits : known.checks()) {
            float[] features = pupil.features(digits);
            checks.add(new Check(digits, features, pupil.right(pupil.before(), features, digits)));
            progress.at(LessonProgress.Stage.READING, (double) ++done / parts);
        }
        return new Knowledge(pupil, recall.examples(), checks);
    }

    /** What is replayed. */
    FineTuning.Examples replay() {
        return replay;
    }

    /** How other people's digits are read with {@code parameters}. */
    List<Score> scores(float[] parameters) {
        return checks.stream()
                .map(check -> new Score(
                        check.digits().name(),
                        check.digits().size(),
                        check.rightBefore(),
                        pupil.right(parameters, check.features(), check.digits())))
                .toList();
    }
}
