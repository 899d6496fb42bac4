package digitpad.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.DigitImage;
import digitpad.image.page.FoundPage;
import digitpad.image.page.FoundSymbol;
import digitpad.image.page.SymbolKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SymbolReaderTest {
    private static final Doubt DOUBT = new Doubt(0.7);

    @Test
    void marksStandBetweenTheDigits() {
        Reading reading = read(
                List.of(SymbolKind.DASH, SymbolKind.DIGIT, SymbolKind.COMMA, SymbolKind.DIGIT, SymbolKind.POINT),
                sureOf(3, 0.99),
                sureOf(1, 0.98));
        assertThat(reading.text(DOUBT)).isEqualTo("-3,1.");
        assertThat(reading.digits()).extracting(Symbol.Digit::text).containsExactly("3", "1");
        assertThat(reading.isUnsure(DOUBT)).isFalse();
        assertThat(reading.confidence()).isEqualTo(0.99 * 0.98, within(1e-12));
    }

    @Test
    void aSmallDigitIsOneOnlyWhereTheNetworkIsSure() {
        assertThat(read(List.of(SymbolKind.SMALL_DIGIT), sureOf(5, 0.95)).text(DOUBT))
                .isEqualTo("5");
        assertThat(read(List.of(SymbolKind.SMALL_DIGIT), sureOf(5, 0.8)).text(DOUBT))
                .isEqualTo("?");
        assertThat(read(new Doubt(0.97), List.of(SymbolKind.SMALL_DIGIT), sureOf(5, 0.95))
                        .text(DOUBT))
                .isEqualTo("?");
    }

    @Test
    void whatMayBeAPointIsOneWhereTheNetworkSeesNoDigit() {
        Reading point = read(List.of(SymbolKind.POINT_OR_DIGIT), sureOf(5, 0.2));
        assertThat(point.text(DOUBT)).isEqualTo(".");
        assertThat(point.confidence()).isEqualTo(0.8, within(1e-12));
        Reading contested = read(List.of(SymbolKind.POINT_OR_DIGIT), sureOf(5, 0.99));
        assertThat(contested.text(DOUBT)).isEqualTo("?");
        assertThat(contested.isUnsure(DOUBT)).isTrue();
    }

    @Test
    void unknownInkLowersTheConfidenceOfTheWhole() {
        Reading reading = read(List.of(SymbolKind.DIGIT, SymbolKind.UNKNOWN), sureOf(1, 1));
        assertThat(reading.text(DOUBT)).isEqualTo("1?");
        assertThat(reading.text(Doubt.NONE)).isEqualTo("1?");
        assertThat(reading.isUnsure(Doubt.NONE)).isTrue();
        assertThat(reading.confidence()).isEqualTo(0.5);
    }

    @Test
    void aRowIsSeveralWhereItIsUnsureItselfAndTheyAreSure() {
        assertThat(closeRows(sureOf(8, 0.4), sureOf(5, 0.99), sureOf(6, 0.98))).isEqualTo("5|6");
        assertThat(closeRows(sureOf(8, 0.99), sureOf(5, 0.99), sureOf(6, 0.98))).isEqualTo("8");
        assertThat(closeRows(sureOf(8, 0.4), sureOf(5, 0.99), sureOf(6, 0.8))).isEqualTo("?");
        assertThat(closeRows(sureOf(8, 0.4), sureOf(0, 0.99), sureOf(0, 0.98)))
                .as("rings of an 8")
                .isEqualTo("?");
        assertThat(closeRows(sureOf(1, 0.4), sureOf(1, 0.99), sureOf(1, 0.98)))
                .as("a broken 1")
                .isEqualTo("?");
    }

    private static String closeRows(Prediction... predictions) {
        FoundPage one = page(List.of(SymbolKind.DIGIT));
        FoundPage close = new FoundPage(List.of(one.rows().get(0), one.rows().get(0)));
        FoundPage page = new FoundPage(one.rows(), Set.of(), Map.of(0, close));
        assertThat(page.images()).hasSize(3);
        return SymbolReader.read(page, Stream.of(predictions).iterator(), DOUBT).rows().stream()
                .map(row -> row.text(DOUBT))
                .collect(Collectors.joining("|"));
    }

    private static Reading read(List<SymbolKind> kinds, Prediction... predictions) {
        return read(DOUBT, kinds, predictions);
    }

    private static Reading read(Doubt doubt, List<SymbolKind> kinds, Prediction... predictions) {
        return SymbolReader.read(page(kinds), Stream.of(predictions).iterator(), doubt);
    }

    private static FoundPage page(List<SymbolKind> kinds) {
        DigitImage image = new DigitImage(new float[DigitImage.AREA]);
        return FoundPage.of(List.of(kinds.stream()
                .map(kind -> new FoundSymbol(
                        kind, 0, 0, 1, 1, Optional.empty(), kind.isReadable() ? Optional.of(image) : Optional.empty()))
                .toList()));
    }

    private static Prediction sureOf(int digit, double probability) {
        double[] probabilities = new double[Prediction.DIGITS];
        Arrays.fill(probabilities, (1 - probability) / 9);
        probabilities[digit] = probability;
        return new Prediction(probabilities);
    }
}
