package digitpad.app.evaluation;

import digitpad.dataset.LabeledDigit;
import java.util.ArrayList;
import java.util.List;

/** Every so-manieth digit of a row of them whose length is not known before its end. */
final class SpreadSample {
    private final int most;
    private final List<LabeledDigit> digits = new ArrayList<>();
    private int step = 1;
    private int seen;

    /** @param most digits, at least 1; there are at least half as many where so many come */
    SpreadSample(int most) {
        this.most = most;
    }

    void add(LabeledDigit digit) {
        if (seen++ % step != 0) {
            return;
        }
        if (digits.size() == most) {
            for (int i = digits.size() - 1; i > 0; i -= 1) {
                if (i % 2 == 1) {
                    digits.remove(i);
                }
            }
            step *= 2;
            if ((seen - 1) % step != 0) {
                return;
            }
        }
        digits.add(digit);
    }

    List<LabeledDigit> digits() {
        return List.copyOf(digits);
    }
}
