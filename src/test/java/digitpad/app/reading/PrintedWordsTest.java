package digitpad.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.DigitImage;
import digitpad.recognition.Doubt;
import digitpad.recognition.Mark;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.ReadingRow;
import digitpad.recognition.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words are told by the letters in them that are no digits; a digit is sure here, a question mark unsure. */
class PrintedWordsTest {
    private static final Doubt DOUBT = new Doubt(0.5);

    private final List<ReadingRow> rows = new ArrayList<>();
    private final List<Symbol> row = new ArrayList<>();
    private double x;

    /** A word with little paper between its symbols and much after it. */
    private PrintedWordsTest word(String text, double height) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            Symbol.Box box = new Symbol.Box(x, 100 - height, 0.6 * height, height);
            row.add(letter == '?' ? new Symbol.Sign(Mark.UNKNOWN, 0.5, box) : digit(letter - '0', box));
            x += 0.8 * height;
        }
        x += 40;
        return this;
    }

    private PrintedWordsTest row() {
        rows.add(new ReadingRow(row));
        row.clear();
        x = 0;
        return this;
    }

    private static Symbol digit(int label, Symbol.Box box) {
        double[] probabilities = new double[Prediction.DIGITS];
        probabilities[label] = 1;
        return new Symbol.Digit(
                new Prediction(probabilities), new DigitImage(new float[DigitImage.AREA]), Optional.empty(), box);
    }

    private Reading read() {
        row();
        return PrintedWords.withoutWords(new Reading(List.copyOf(rows)), DOUBT);
    }

    @Test
    void aPageOfWordsStatesNothing() {
        Reading read = word("?0??1?", 20)
                .word("15", 20)
                .row()
                .word("??2?", 20)
                .word("1", 28)
                .read();
        assertThat(read.text(DOUBT, " ")).isEqualTo("???????? ?????");
        assertThat(read.isNothingSure(DOUBT)).isTrue();
    }

    @Test
    void aNumberBesideAWordIsReadAndTheWordSaidToBeLeftOut() {
        Reading read = word("?0??", 20).word("4271", 40).read();
        assertThat(read.text(DOUBT)).isEqualTo("4271");
        assertThat(read.remarks()).containsExactly(PrintedWords.LEFT_OUT);
    }

    @Test
    void aNumberWithOneUnsureDigitBesideAWordStays() {
        assertThat(word("?0???", 20).word("4?71", 40).read().text(DOUBT)).isEqualTo("4?71");
    }

    @Test
    void aNumberThatIsBadlyWrittenIsNoWord() {
        Reading read = word("123", 30)
                .word("4???", 30)
                .row()
                .word("98765", 30)
                .word("43210", 30)
                .read();
        assertThat(read.text(DOUBT, " ")).isEqualTo("1234??? 9876543210");
        assertThat(read.remarks()).isEmpty();
    }
}
