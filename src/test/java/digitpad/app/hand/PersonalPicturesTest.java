package digitpad.app.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.source.FolderSource;
import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.decoding.ImageFiles;
import digitpad.image.decoding.PngFiles;
import digitpad.image.page.DigitInk;
import digitpad.ink.InkMl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalPicturesTest {
    /** A 255th and what rounding adds. */
    private static final double GREY = 0.005;

    @TempDir
    Path home;

    private PersonalSet set;

    @BeforeEach
    void name() {
        set = new PersonalSet(home.resolve("hand"));
    }

    private static double difference(DigitImage one, DigitImage other) {
        float[] first = one.toArray();
        float[] second = other.toArray();
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += Math.abs(first[i] - second[i]);
        }
        return sum / first.length;
    }

    @Test
    void aPictureIsReadAgainAsItWasKept() throws IOException {
        PersonalDigit seven = HandPictures.corrected(7, 0);
        set.add(seven);
        assertThat(set.file(seven).getFileName().toString()).matches("7-correction-20261121T101112Z-[0-9a-f]{8}\\.png");
        assertThat(set.list()).isEqualTo(new PersonalSet.Listing(List.of(seven), List.of()));
    }

    @Test
    void theFileShowsDarkInkOnWhitePaper() throws IOException {
        PersonalDigit seven = HandPictures.corrected(7, 0);
        set.add(seven);
        GrayImage picture = ImageFiles.read(set.file(seven));
        assertThat(picture.at(0, 0)).isEqualTo(1);
        // The bar of the seven.
        assertThat(picture.at(50, 22)).isLessThan(0.1f);
    }

    @Test
    void aNetworkGetsTheSameImageOfWhatIsKept() {
        DigitInk.Cutout small = HandPictures.seven(100, 0);
        assertThat(difference(
                        small.image().orElseThrow(),
                        PersonalDigit.kept(small).image().orElseThrow()))
                .isLessThan(GREY);
        DigitInk.Cutout large = HandPictures.seven(900, 0);
        DigitInk.Cutout kept = (DigitInk.Cutout) PersonalDigit.kept(large);
        assertThat(Math.max(kept.ink().width(), kept.ink().height())).isEqualTo(PictureFile.LONGEST_SIDE);
        assertThat(difference(large.image().orElseThrow(), kept.image().orElseThrow()))
                .isLessThan(GREY);
    }

    @Test
    void whatIsKeptIsKeptAsItIs() {
        DigitInk once = PersonalDigit.kept(HandPictures.seven(900, 0));
        assertThat(PersonalDigit.kept(once)).isEqualTo(once);
    }

    @Test
    void aLargeSquareDigitIsNotTakenForAStretchedOneWhenItIsMadeSmall() {
        // A ring, with one pixel of paper around: as a 0 that is as wide as it is high is cut out.
        int side = 600;
        float[] ink = new float[side * side];
        for (int i = 0; i < ink.length; i++) {
            double away = Math.hypot(i % side - side / 2.0 + 0.5, Math.floorDiv(i, side) - side / 2.0 + 0.5);
            ink[i] = away < side / 2.0 - 1 && away > side / 2.0 - 60 ? 1 : 0;
        }
        DigitInk.Cutout ring = new DigitInk.Cutout(new GrayImage(side, side, ink));
        assertThat(difference(
                        ring.image().orElseThrow(),
                        PersonalDigit.kept(ring).image().orElseThrow()))
                .isLessThan(0.01);
    }

    @Test
    void aRelabelledPictureIsTheSameFileUnderAnotherName() throws IOException {
        PersonalDigit seven = HandPictures.corrected(7, 0);
        set.add(seven);
        PersonalDigit one = set.relabel(seven, 1);
        assertThat(set.list().digits()).containsExactly(one);
        assertThat(one.ink()).isEqualTo(seven.ink());
        set.remove(one);
        assertThat(set.list().digits()).isEmpty();
    }

    @Test
    void nothingIsEverWrittenOver() throws IOException {
        PersonalDigit seven = HandPictures.corrected(7, 0);
        set.add(seven);
        byte[] before = Files.readAllBytes(set.file(seven));
        PersonalDigit sameName = new PersonalDigit(
                seven.id(),
                7,
                seven.origin(),
                seven.when(),
                HandPictures.corrected(7, 60).ink());
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> set.add(sameName))
                .withMessageEndingWith("is there already.");
        assertThat(set.file(seven)).hasBinaryContent(before);
    }

    @Test
    void aDrawingAndAPictureOfOneNameAreTold() throws IOException {
        Files.createDirectories(set.path());
        InkMl.write(set.path().resolve("7-x.inkml"), HandDigits.line(100));
        PngFiles.write(
                set.path().resolve("7-x.png"), HandPictures.seven(100, 0).ink().inverted());
        assertThat(set.list().digits()).hasSize(1);
        assertThat(set.list().problems())
                .singleElement()
                .asString()
                .endsWith("7-x.png is not used: another file has its name, but for the ending. Rename it.");
    }

    @Test
    void aPictureThatSomebodyPutThereIsToldFromItsPaper() throws IOException {
        Files.createDirectories(set.path());
        // White on black, with much paper around.
        PngFiles.write(
                set.path().resolve("7 of mine.png"), HandPictures.seven(600, 0).ink());
        PersonalDigit found = set.list().digits().get(0);
        assertThat(found.label()).isEqualTo(7);
        assertThat(found.origin()).isEqualTo(Origin.IMPORTED);
        assertThat(difference(
                        found.ink().image().orElseThrow(),
                        HandPictures.seven(600, 0).image().orElseThrow()))
                .isLessThan(0.01);
    }

    @Test
    void hostilePicturesAreASentenceEachAndTheOthersAreThere() throws IOException {
        PersonalDigit seven = HandPictures.corrected(7, 0);
        set.add(seven);
        byte[] good = Files.readAllBytes(set.file(seven));
        Files.write(set.path().resolve("1-short.png"), Arrays.copyOf(good, good.length / 2));
        Files.writeString(set.path().resolve("2-text.png"), "no picture");
        Files.write(set.path().resolve("3-empty.png"), new byte[0]);
        byte[] endless = good.clone();
        // Width and height of the header.
        Arrays.fill(endless, 16, 24, (byte) 0x7f);
        Files.write(set.path().resolve("4-endless.png"), endless);
        Files.write(set.path().resolve("5-heavy.png"), Arrays.copyOf(good, (1 << 20) + 1));
        float[] white = new float[400];
        Arrays.fill(white, 1);
        PngFiles.write(set.path().resolve("6-blank.png"), new GrayImage(20, 20, white));
        Files.write(set.path().resolve("8-x.PNG"), good);
        PersonalSet.Listing listing = set.list();
        assertThat(listing.digits()).containsExactly(seven);
        assertThat(listing.problems())
                .satisfiesExactly(
                        sentence -> assertThat(sentence).endsWith("1-short.png is damaged or cut short."),
                        sentence -> assertThat(sentence).contains("2-text.png is no PNG picture"),
                        sentence -> assertThat(sentence).endsWith("3-empty.png is empty."),
                        sentence -> assertThat(sentence).contains("4-endless.png has ", "more than a digit needs"),
                        sentence -> assertThat(sentence).endsWith("5-heavy.png is larger than 1 MiB."),
                        sentence -> assertThat(sentence).endsWith("6-blank.png is blank."),
                        sentence -> assertThat(sentence)
                                .endsWith(
                                        "8-x.PNG is not used: write the end of its name in" + " small letters, .png."));
    }

    @Test
    void exportedPicturesAreReadAsADataSetAndAreTheSameDigits() throws IOException {
        set.add(HandPictures.corrected(7, 0));
        set.add(HandDigits.corrected(1, 100));
        Path target = home.resolve("export");
        PersonalSet.export(target, set.list().digits());
        DigitDataset digits = FolderSource.read(target).digits();
        assertThat(digits.counts()).containsExactly(0, 1, 0, 0, 0, 0, 0, 1, 0, 0);
        assertThat(difference(
                        digits.image(1), HandPictures.seven(100, 0).image().orElseThrow()))
                .isLessThan(0.01);
        HandImport.Outcome again = HandImport.run(set, List.of(target), OptionalInt.empty(), HandDigits.NOON);
        assertThat(again.known()).isEqualTo(2);
        assertThat(again.added()).isEmpty();
        assertThat(again.problems()).isEmpty();
    }

    @Test
    void picturesFromAnywhereAreImportedOnce() throws IOException {
        Path photo = home.resolve("note.png");
        PngFiles.write(photo, HandPictures.seven(1500, 0).ink().inverted());
        HandImport.Outcome outcome = HandImport.run(set, List.of(photo), OptionalInt.of(7), HandDigits.NOON);
        assertThat(outcome.added()).singleElement().satisfies(digit -> {
            assertThat(digit.label()).isEqualTo(7);
            assertThat(digit.drawing()).isEmpty();
        });
        assertThat(set.list().digits()).isEqualTo(outcome.added());
        assertThat(HandImport.run(set, List.of(photo), OptionalInt.of(7), HandDigits.NOON)
                        .known())
                .isEqualTo(1);
    }
}
