package digitpad.ui.hand;

import digitpad.app.Background;
import digitpad.app.hand.HandImport;
import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.image.DigitImage;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The personal digits. A change is seen at once and done on the disk elsewhere, one after the other; where the disk refuses,
 * a sentence says so and the folder is read anew. To be used on the FX thread; needs no toolkit.
 */
public final class HandModel {
    private static final String FAILURE = "My hand could not be read or written";

    private final PersonalSet set;
    private final NoticeModel notices;
    private final Background files;
    private final Clock clock;
    private final HandChanges changes = new HandChanges();
    private final KnownPictures pictures = new KnownPictures();
    private long version;

    /** Something to do on the disk. */
    private interface DiskWork {
        void run() throws IOException;
    }

    // Properties

    private final ObservableList<PersonalDigit> digits = FXCollections.observableArrayList();
    private final ObservableList<PersonalDigit> readOnlyDigits = FXCollections.unmodifiableObservableList(digits);
    private final ReadOnlyObjectWrapper<List<String>> problems = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param files does what reads and writes files, one task after the other
     * @param clock tells when a digit was written
     */
    public HandModel(PersonalSet set, NoticeModel notices, Background files, Clock clock) {
        this.set = set;
        this.notices = notices;
        this.files = files;
        this.clock = clock;
    }

    /** By label, then by time. */
    public ObservableList<PersonalDigit> digits() {
        return readOnlyDigits;
    }

    /** A sentence for each file in the folder that is of no use. */
    public ReadOnlyObjectProperty<List<String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** What {@link #undo} would take back, "" where there is nothing. */
    public ReadOnlyStringProperty undoableProperty() {
        return changes.lastProperty();
    }

    /** Where the digits are. */
    public Path folder() {
        return set.path();
    }

    /** The digit that was kept as a picture and of which a network sees this. */
    public Optional<PersonalDigit> find(DigitImage image) {
        return pictures.find(digits, image);
    }

    /** The digit whose drawing this is. */
    public Optional<PersonalDigit> find(Drawing drawing) {
        Optional<Drawing> wanted = Optional.of(drawing);
        return digits.stream().filter(digit -> digit.drawing().equals(wanted)).findFirst();
    }

    // Commands

    /** Reads the folder anew: other programs may have changed it. */
    public void refresh() {
        long asked = version;
        files.run(
                FAILURE,
                () -> {
                    PersonalSet.Listing listing = set.list();
                    pictures.look(listing.digits());
                    return () -> show(listing, asked);
                },
                sentence -> problems.set(List.of(sentence)));
    }

    private void show(PersonalSet.Listing listing, long asked) {
        if (asked != version) {
            // What was done meanwhile is not in it yet.
            refresh();
            return;
        }
        if (!digits.equals(listing.digits())) {
            digits.setAll(listing.digits());
        }
        pictures.retain(digits);
        problems.set(listing.problems());
    }

    /**
     * Keeps ink that was corrected or asked for: strokes as a drawing, what was cut out of a picture as a small picture.
     *
     * @throws IllegalArgumentException where there is a {@linkplain PersonalDigit#problem problem} with it
     */
    public PersonalDigit keep(int label, Origin origin, DigitInk ink) {
        PersonalDigit digit = PersonalDigit.create(label, origin, clock.instant(), ink);
        add(List.of(digit));
        if (origin != Origin.EXERCISE) {
            // An exercise has its own way back.
            changes.add("keep " + HandWords.article(label), () -> take(List.of(digit)));
        }
        return digit;
    }

    /** As above, of a drawing. */
    public PersonalDigit keep(int label, Origin origin, Drawing drawing) {
        return keep(label, origin, new DigitInk.Strokes(drawing));
    }

    /** Says that digits are others. */
    public void relabel(List<PersonalDigit> which, int label) {
        List<PersonalDigit> wrong =
                which.stream().filter(digit -> digit.label() != label).toList();
        if (wrong.isEmpty()) {
            return;
        }
        wrong.forEach(digit -> replace(digit, label));
        changes.add(
                "relabel " + HandWords.count(wrong.size()),
                () -> wrong.forEach(digit -> replace(digit.relabelled(label), digit.label())));
        String sentence = wrong.size() == 1
                ? "Now " + HandWords.article(label) + " in My hand."
                : HandWords.count(wrong.size()) + " are now " + label + "s in My hand.";
        notices.done(Topic.HAND, sentence, undoAction());
    }

    /** Takes digits out of the set. */
    public void remove(List<PersonalDigit> which) {
        if (which.isEmpty()) {
            return;
        }
        take(which);
        changes.add("remove " + HandWords.count(which.size()), () -> add(which));
        notices.done(Topic.HAND, "Removed " + HandWords.count(which.size()) + " from My hand.", undoAction());
    }

    /** Takes digits out of the set that are no loss: there is no way back. */
    void discard(PersonalDigit digit) {
        take(List.of(digit));
    }

    /** Takes the last change back. */
    public void undo() {
        changes.undo();
    }

    /** What a notice about the last change offers; never takes another change back, however late it is pressed. */
    Notice.Action undoAction() {
        return new Notice.Action("Undo", changes.undoOfLast());
    }

    /** Adds the drawings and pictures of folders or files. */
    public void importFrom(List<Path> paths) {
        attempt("The digits could not be imported", () -> {
            HandImport.Outcome outcome = HandImport.run(set, paths, OptionalInt.empty(), clock.instant());
            pictures.look(outcome.added());
            return () -> imported(outcome);
        });
    }

    private void imported(HandImport.Outcome outcome) {
        version++;
        digits.addAll(outcome.added());
        sort();
        String known = outcome.known() == 0 ? "" : " " + HandWords.count(outcome.known()) + " were there already.";
        String done = "Imported " + HandWords.count(outcome.added().size()) + ".";
        if (!outcome.added().isEmpty()) {
            changes.add("import " + HandWords.count(outcome.added().size()), () -> take(outcome.added()));
        }
        if (outcome.problems().isEmpty()) {
            notices.done(Topic.HAND, done + known);
        } else {
            int others = outcome.problems().size() - 1;
            String more = others == 0 ? "" : " " + others + " more could not be used.";
            notices.problem(
                    Topic.HAND,
                    (outcome.added().isEmpty() ? "" : done + " ")
                            + outcome.problems().get(0)
                            + more);
        }
    }

    /** Writes digits into a new folder, which becomes a data set with the folders 0 to 9. */
    public void export(Path target, List<PersonalDigit> which) {
        List<PersonalDigit> exported = List.copyOf(which);
        attempt("The digits could not be exported", () -> {
            PersonalSet.export(target, exported);
            return () -> notices.done(
                    Topic.HAND, "Exported " + HandWords.count(exported.size()) + " to " + target.getFileName() + ".");
        });
    }

    private void attempt(String failure, Background.Task task) {
        notices.begin(Topic.HAND);
        files.run(failure, task, sentence -> notices.problem(Topic.HAND, sentence));
    }

    private void add(List<PersonalDigit> which) {
        digits.addAll(which);
        sort();
        onDisk(() -> {
            for (PersonalDigit digit : which) {
                set.add(digit);
            }
        });
    }

    private void take(List<PersonalDigit> which) {
        digits.removeAll(which);
        onDisk(() -> {
            for (PersonalDigit digit : which) {
                set.remove(digit);
            }
        });
    }

    private void replace(PersonalDigit digit, int label) {
        digits.remove(digit);
        digits.add(digit.relabelled(label));
        sort();
        onDisk(() -> set.relabel(digit, label));
    }

    private void onDisk(DiskWork task) {
        version++;
        files.run(
                FAILURE,
                () -> {
                    task.run();
                    return () -> {};
                },
                sentence -> {
                    notices.problem(Topic.HAND, sentence);
                    refused();
                });
    }

    /** What is on the disk counts, and what was to be taken back may not be there. */
    private void refused() {
        changes.clear();
        refresh();
    }

    private void sort() {
        List<PersonalDigit> sorted = new ArrayList<>(digits);
        sorted.sort(PersonalSet.ORDER);
        if (!sorted.equals(digits)) {
            Collections.sort(digits, PersonalSet.ORDER);
        }
    }
}
