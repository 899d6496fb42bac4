package digitpad.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.files.LogFile;
import digitpad.model.network.DesignFile;
import digitpad.model.network.DesignFolder;
import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.NetworkDraft;
import digitpad.model.network.Presets;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkModelTest {
    private static final Layer POOLING = new Layer.Pooling(Layer.Pooling.Reduction.MAX, 2);

    @TempDir
    Path home;

    private final NoticeModel notices = new NoticeModel();
    private Path designs;
    private NetworkModel model;

    @BeforeEach
    void chooseTwoBlock() {
        designs = home.resolve("designs");
        model = open(designs);
        model.choose("two-block");
    }

    /** A window opened on {@code folder}. */
    private NetworkModel open(Path folder) {
        NetworkModel opened = new NetworkModel(
                new DesignKeeper(new DesignFolder(folder), notices, new Background(Runnable::run, Runnable::run)));
        opened.load(() -> {});
        return opened;
    }

    private List<String> names(NetworkModel of) {
        return of.choices().stream().map(NetworkChoice::getName).toList();
    }

    private String chosen() {
        return model.chosenProperty().get().getName();
    }

    private NetworkDraft draft() {
        return model.draftProperty().get();
    }

    private String notice() {
        return notices.getNotice().map(Notice::sentence).orElse("");
    }

    @Test
    void thePresetsAreOfferedAndOneIsChosen() {
        NetworkModel fresh = open(home.resolve("none"));
        assertThat(names(fresh)).isEqualTo(Presets.names());
        assertThat(fresh.networkProperty().get())
                .hasValue(Presets.named(Presets.names().get(0)));
        assertThat(fresh.problemProperty().get()).isEmpty();
    }

    @Test
    void aChangedPresetBecomesADesignAndStaysAsItWas() {
        model.replace(0, new Layer.Convolution(16, 3, 1, Layer.Padding.VALID));
        assertThat(chosen()).isEqualTo("my two-block");
        assertThat(model.networkProperty().get().orElseThrow().name()).isEqualTo("my two-block");
        model.choose("two-block");
        assertThat(model.networkProperty().get()).hasValue(Presets.named("two-block"));
    }

    @Test
    void aDesignIsKeptAsItChanges() {
        model.remove(8);
        model.duplicate(2);
        NetworkModel later = open(designs);
        later.choose("my two-block");
        assertThat(later.networkProperty().get())
                .isEqualTo(model.networkProperty().get());
    }

    @Test
    void anImpossibleDesignIsNoNetworkAndSaysWhy() {
        for (int times = 0; times < 3; times++) {
            model.add(6, POOLING);
        }
        assertThat(model.networkProperty().get()).isEmpty();
        assertThat(model.problemProperty().get()).startsWith("Layer 9: Pooling needs a picture");
        model.remove(6);
        assertThat(model.networkProperty().get()).isPresent();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void theFileHasTheLastNetworkThatWasPossible() throws IOException {
        model.remove(8);
        NetworkDescription possible = model.networkProperty().get().orElseThrow();
        model.remove(8);
        assertThat(model.networkProperty().get()).isEmpty();
        assertThat(DesignFile.read(designs.resolve("my-two-block.json"))).isEqualTo(possible);
    }

    @Test
    void changesAreUndoneAndDoneAgain() {
        NetworkDraft before = draft();
        model.move(0, 3);
        NetworkDraft moved = draft();
        model.add(0, POOLING);
        model.undo();
        assertThat(draft()).isEqualTo(moved);
        model.undo();
        assertThat(draft()).isEqualTo(before);
        assertThat(model.canUndoProperty().get()).isFalse();
        model.redo();
        assertThat(draft()).isEqualTo(moved);
        model.remove(0);
        assertThat(model.canRedoProperty().get()).isFalse();
    }

    @Test
    void sizesThatAreTheSameAreNoChange() {
        model.replace(0, draft().layers().get(0));
        assertThat(chosen()).isEqualTo("two-block");
        assertThat(model.canUndoProperty().get()).isFalse();
    }

    @Test
    void eachDesignKeepsItsOwnFormerLayersWhenAnotherIsChosen() {
        model.remove(8);
        NetworkDraft edited = draft();
        model.choose("digitpad");
        assertThat(model.canUndoProperty().get()).isFalse();
        model.choose("my two-block");
        assertThat(draft()).isEqualTo(edited);
        model.undo();
        assertThat(draft().layers()).isEqualTo(Presets.named("two-block").layers());
    }

    @Test
    void designsAreRenamedAndNoTwoAreCalledTheSame() {
        model.remove(8);
        model.rename("  quick  ");
        assertThat(chosen()).isEqualTo("quick");
        model.choose("two-block");
        model.rename("quick");
        assertThat(chosen()).isEqualTo("quick 2");
        assertThat(names(open(designs))).endsWith("quick", "quick 2");
    }

    @Test
    void whatIsNoNameIsNotHeeded() {
        model.remove(8);
        for (String name : new String[] {"", "   ", "a\nb", "x".repeat(81)}) {
            model.rename(name);
            assertThat(chosen()).isEqualTo("my two-block");
        }
    }

    @Test
    void anOpenedDesignBecomesOneOfTheUsersOwn() throws IOException {
        Path file = home.resolve("theirs.json");
        DesignFile.write(file, new NetworkDescription("theirs", List.of(new Layer.Dense(10))));
        model.open(file);
        assertThat(chosen()).isEqualTo("theirs");
        model.open(file);
        assertThat(names(model).stream().filter("theirs"::equals)).hasSize(1);
        model.remove(0);
        model.add(0, new Layer.Dense(10));
        assertThat(DesignFile.read(designs.resolve("theirs.json")).layers()).containsExactly(new Layer.Dense(10));
    }

    @Test
    void aBadFileIsASentenceAndNothingChanges() throws IOException {
        Path file = Files.writeString(home.resolve("bad.json"), "{");
        model.open(file);
        assertThat(notice()).startsWith(file.toString()).endsWith("cut short.");
        assertThat(chosen()).isEqualTo("two-block");
    }

    @Test
    void badFilesAmongTheDesignsAreToldAndTheRestIsOffered() throws IOException {
        model.remove(8);
        Files.writeString(designs.resolve("a.json"), "{}");
        Files.writeString(designs.resolve("notes.txt"), "mine");
        assertThat(names(open(designs))).endsWith("my two-block");
        assertThat(notice()).contains("a.json is not a network design");
    }

    @Test
    void whatIsSavedElsewhereOpensAgain() throws IOException {
        Path file = home.resolve("copy.json");
        model.saveAs(file);
        assertThat(DesignFile.read(file)).isEqualTo(Presets.named("two-block"));
        assertThat(notice()).isEqualTo("Saved copy.json.");
    }

    @Test
    void aDeletedDesignIsGoneFromTheDiskAndAPresetIsChosen() {
        model.remove(8);
        model.delete();
        assertThat(model.chosenProperty().get().isPreset()).isTrue();
        assertThat(names(model)).isEqualTo(Presets.names());
        assertThat(designs.resolve("my-two-block.json")).doesNotExist();
        model.delete();
        assertThat(names(model)).as("presets stay").isEqualTo(Presets.names());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOnceAndTheDesignStays() throws IOException {
        Path inTheWay = Files.writeString(home.resolve("file"), "");
        model = open(inTheWay.resolve("designs"));
        model.choose("two-block");
        model.remove(8);
        assertThat(notice()).startsWith("Your designs cannot be kept in ").doesNotContain("Exception");
        notices.dismiss();
        model.remove(7);
        assertThat(notice()).isEmpty();
        assertThat(draft().layers()).hasSize(8);
    }

    @Test
    void whatNobodyThoughtOfIsSaidAsWell() {
        DesignKeeper keeper =
                new DesignKeeper(new DesignFolder(designs), notices, new Background(Runnable::run, Runnable::run));
        keeper.save(home.resolve("a.json"), new NetworkDescription("two\nlines", List.of(new Layer.Dense(10))));
        assertThat(notice())
                .contains("a.json cannot be written: something unexpected went wrong")
                .contains(LogFile.path().toString());
        keeper.keep(home.resolve("b.json"), new NetworkDescription("two\nlines", List.of(new Layer.Dense(10))));
        assertThat(notice())
                .contains("Your designs cannot be kept in ")
                .contains(LogFile.path().toString());
    }

    @Test
    void ofManyChangesWhileTheDiskIsSlowTheLastIsWritten() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        NetworkModel slow = new NetworkModel(
                new DesignKeeper(new DesignFolder(designs), notices, new Background(waiting::add, Runnable::run)));
        slow.choose("two-block");
        slow.remove(8);
        slow.rename("slow");
        NetworkDescription last = slow.networkProperty().get().orElseThrow();
        waiting.remove().run();
        assertThat(DesignFile.read(designs.resolve("my-two-block.json"))).isEqualTo(last);
    }
}
