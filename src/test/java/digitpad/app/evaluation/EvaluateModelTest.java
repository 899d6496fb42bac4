package digitpad.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.app.evaluation.condition.Conditions;
import digitpad.app.reading.ModelChoice;
import digitpad.dataset.pen.PenWriters;
import digitpad.files.BadFileException;
import digitpad.nd4j.reading.Nd4jModelStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled network reads what is unmistakable. */
class EvaluateModelTest {
    private static final String ONE = "<ink><trace>150 50, 150 350</trace></ink>";
    private static final String SEVEN = "<ink><trace>100 60, 300 60, 190 350</trace></ink>";
    private static final ModelChoice BUNDLED = new ModelChoice(new Nd4jModelStore(), Optional.empty());

    @TempDir
    private Path folder;

    private void write(String file, String ink) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, ink);
    }

    @Test
    void ofOneFolderEachDigitHasAScore() throws IOException {
        write("1/a.inkml", ONE);
        write("1/b.inkml", SEVEN);
        write("7/a.inkml", SEVEN);
        EvaluationReport report = new EvaluateModel(BUNDLED).folder(folder);
        assertThat(report.folders()).extracting(GroupScore::name).containsExactly("1", "7");
        assertThat(report.folders()).extracting(GroupScore::right).containsExactly(1, 1);
        assertThat(report.mostConfidentlyWrong()).hasSize(1).first().satisfies(wrong -> {
            assertThat(wrong.name()).isEqualTo(folder.resolve("1/b.inkml").toString());
            assertThat(wrong.label()).isEqualTo("1");
            assertThat(wrong.reading()).isEqualTo("7");
        });
    }

    @Test
    void ofSeveralFoldersEachHasAScore() throws IOException {
        write("phone/1/a.inkml", ONE);
        write("tablet/1/a.inkml", SEVEN);
        write("tablet/7/a.inkml", SEVEN);
        write("notes/readme.txt", "none");
        EvaluationReport report = new EvaluateModel(BUNDLED).folder(folder);
        assertThat(report.folders()).extracting(GroupScore::name).containsExactly("phone", "tablet");
        assertThat(report.folders()).extracting(GroupScore::accuracy).containsExactly(1.0, 0.5);
    }

    @Test
    void aListNamesItsFoldersAsItself() throws IOException {
        write("phone/a.inkml", ONE);
        write("b.inkml", SEVEN);
        Path list = Files.writeString(folder.resolve("list.csv"), "file,label\nphone/a.inkml,1\nb.inkml,7\n");
        EvaluationReport report = new EvaluateModel(BUNDLED).csv(list, Conditions.USUAL);
        assertThat(report.accuracy()).isEqualTo(1);
        assertThat(report.folders()).extracting(GroupScore::name).containsExactly(".", "phone");
    }

    @Test
    void pointsAndSignsCountNeitherInLabelsNorInReadings() throws IOException {
        write("a.inkml", "<ink><trace>100 60, 300 60, 190 350</trace><trace>330 340</trace></ink>");
        write("b.inkml", SEVEN);
        Path list = Files.writeString(
                folder.resolve("list.csv"), "file,label\na.inkml,7.\na.inkml,7\nb.inkml,-7\nb.inkml,\"7,\"\n");
        EvaluationReport report = new EvaluateModel(BUNDLED).csv(list, Conditions.USUAL);
        assertThat(report.accuracy()).isEqualTo(1);
        assertThat(report.unsureShare()).isZero();
    }

    @Test
    void aNumberWithInkThatNobodyKnowsIsUnsure() throws IOException {
        write("a.inkml", "<ink><trace>100 60, 300 60, 190 350</trace><trace>340 200, 341 201</trace></ink>");
        Path list = Files.writeString(folder.resolve("list.csv"), "file,label\na.inkml,7\n");
        EvaluationReport report = new EvaluateModel(BUNDLED).csv(list, Conditions.USUAL);
        assertThat(report.accuracy()).isEqualTo(1);
        assertThat(report.unsureShare()).isEqualTo(1);
    }

    @Test
    void writersCanBeSetAsideAndKeepTheirPlaces() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            lines.append("{\"label\":\"7\",\"writer\":\"w" + i + "\",\"strokes\":[[[5,1],[5,9]]]}\n");
        }
        Path file = Files.writeString(folder.resolve("s.jsonl"), lines);
        EvaluationReport unseen =
                new EvaluateModel(BUNDLED).strokes(file, Optional.of(PenWriters.Part.UNSEEN), Conditions.USUAL);
        EvaluationReport all = new EvaluateModel(BUNDLED).strokes(file, Optional.empty(), Conditions.USUAL);
        assertThat(unseen.samples()).isEqualTo(2);
        assertThat(all.samples()).isEqualTo(10);
        assertThat(unseen.mostConfidentlyWrong())
                .extracting(StatedReading::name)
                .isSubsetOf(all.mostConfidentlyWrong().stream()
                        .map(StatedReading::name)
                        .toList());
        assertThat(all.mostConfidentlyWrong().get(3).name()).isEqualTo("sample 4 by w3");
    }

    @Test
    void tooFewWritersAreASentence() throws IOException {
        Path file = Files.writeString(
                folder.resolve("s.jsonl"), "{\"label\":\"7\",\"writer\":\"w\",\"strokes\":[[[5,1],[5,9]]]}\n");
        assertThatThrownBy(() ->
                        new EvaluateModel(BUNDLED).strokes(file, Optional.of(PenWriters.Part.UNSEEN), Conditions.USUAL))
                .isInstanceOf(BadFileException.class)
                .hasMessage(file + " has too few writers to set some of them aside.");
    }

    @Test
    void nonDigitsAreCountedByKind() throws IOException {
        NonDigitReport report = new EvaluateNonDigits(BUNDLED, Conditions.USUAL).drawn(100);
        assertThat(report.samples()).isEqualTo(100);
        assertThat(report.kinds()).extracting(NonDigitReport.KindScore::kind).contains("letter", "scribble", "dot");
        assertThat(report.unsureBelow()).isEqualTo(BUNDLED.card().unsureBelow());
        assertThat(report.mostConfident()).hasSize(10);
        assertThat(report.mostConfident().get(0).confidence())
                .isGreaterThanOrEqualTo(report.mostConfident().get(9).confidence());
    }

    @Test
    void halfDrawnDigitsAreTakenFromThoseThatCanBe() throws IOException {
        Path file = Files.writeString(
                folder.resolve("s.jsonl"),
                """
                {"label":"1","writer":"ann","strokes":[[[5,1],[5,9]]]}
                {"label":"7","writer":"ann","strokes":[[[0,0],[40,0],[90,0],[40,99]]]}
                {"label":"17","writer":"ann","strokes":[[[0,0],[40,0],[90,0],[40,99]]]}
                """);
        NonDigitReport report = new EvaluateNonDigits(BUNDLED, Conditions.USUAL).halfDrawn(file, Optional.empty());
        assertThat(report.kinds()).extracting(NonDigitReport.KindScore::kind).isEqualTo(List.of("half-drawn 7"));
    }
}
