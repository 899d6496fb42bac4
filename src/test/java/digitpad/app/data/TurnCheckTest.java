package digitpad.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.benchmark.SyntheticDigits;
import digitpad.app.reading.ModelChoice;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.Turn;
import digitpad.dataset.builtin.BuiltInDigits;
import digitpad.image.DigitImage;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.recognition.Recognizer;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With the bundled network and the digits that DigitPad draws. */
class TurnCheckTest {
    /** The turns that are not their own reverse. */
    private static final Map<Turn, Turn> REVERSE = new EnumMap<>(Map.of(
            Turn.ROTATED_LEFT, Turn.ROTATED_RIGHT,
            Turn.ROTATED_RIGHT, Turn.ROTATED_LEFT));

    private static final DigitDataset UPRIGHT = BuiltInDigits.of(200, 7);
    private static Recognizer recognizer;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        recognizer = new Nd4jModelStore().openBundled().recognizer();
    }

    @AfterAll
    static void close() {
        recognizer.close();
    }

    /** The digits as if {@code turn} had happened to them. */
    private static DigitDataset stored(Turn turn) {
        return UPRIGHT.turned(REVERSE.getOrDefault(turn, turn));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyTurnIsNoticed(Turn turn) {
        assertThat(TurnCheck.of(recognizer, stored(turn))).hasValueSatisfying(finding -> {
            assertThat(finding.turn()).isEqualTo(turn);
            assertThat(finding.digits()).isEqualTo(200);
            assertThat(finding.asStored()).isLessThan(0.6);
            assertThat(finding.upright()).isGreaterThan(0.9);
        });
    }

    @Test
    void uprightDigitsAreNoFinding() {
        assertThat(TurnCheck.of(recognizer, UPRIGHT)).isEmpty();
    }

    @Test
    void fewDigitsTellNothing() {
        assertThat(TurnCheck.of(
                        recognizer,
                        stored(Turn.TRANSPOSED)
                                .subset("few", IntStream.range(0, 19).toArray())))
                .isEmpty();
    }

    @Test
    void aNetworkThatReadsNothingFindsNothing() {
        Recognizer blind = images -> images.stream()
                .map(image -> recognizer.recognize(new DigitImage(new float[784])))
                .toList();
        assertThat(TurnCheck.of(blind, stored(Turn.TRANSPOSED))).isEmpty();
    }

    @Test
    void aSetOfTheUsersIsCheckedAndTurnedByItsName() throws IOException {
        Path images = write(stored(Turn.TRANSPOSED));
        SetCheck check = new SetCheck(
                new ModelChoice(new Nd4jModelStore(), Optional.empty()),
                new TurnRemedy("--transposed turns them", "leave --transposed out"));
        DataSources sources = new DataSources(SyntheticDigits::of, folder);
        DataSource asStored = sources.named(images.toString());
        DataSource turned = sources.named("transposed:" + images);
        assertThat(turned.argument()).isEqualTo("transposed:" + images);
        assertThat(turned).isEqualTo(new PathSource(images, true)).isNotEqualTo(asStored);
        DigitDataset digits = turned.read(ReadingProgress.NONE).digits();
        assertThat(digits.image(3)).isEqualTo(UPRIGHT.image(3));
        assertThat(check.remark(turned, digits)).isEmpty();
        assertThat(check.remark(asStored, asStored.read(ReadingProgress.NONE).digits()))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("The digits of " + images
                                + " seem to be transposed, rows for columns, as EMNIST's are: of 200, ")
                        .endsWith("--transposed turns them."));
        assertThat(check.remark(turned, stored(Turn.TRANSPOSED))).hasValueSatisfying(sentence -> assertThat(sentence)
                .contains("seem to be upright without being transposed")
                .endsWith("leave --transposed out."));
        assertThat(check.remark(sources.named("built-in"), stored(Turn.TRANSPOSED)))
                .isEmpty();
    }

    private Path write(DigitDataset digits) throws IOException {
        Path images = folder.resolve("e-images-idx3-ubyte");
        int[] labels = IntStream.range(0, digits.size()).map(digits::label).toArray();
        IdxFixture.write(folder, "e", labels);
        try (DataOutputStream stream = new DataOutputStream(Files.newOutputStream(images))) {
            for (int value : new int[] {0x0803, digits.size(), 28, 28}) {
                stream.writeInt(value);
            }
            for (int i = 0; i < digits.size(); i++) {
                for (float ink : digits.image(i).toArray()) {
                    stream.write(Math.round(ink * 255));
                }
            }
        }
        return images;
    }
}
