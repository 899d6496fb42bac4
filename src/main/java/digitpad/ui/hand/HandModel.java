package digitpad.ui.hand;

import digitpad.app.hand.HandImport;
import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.files.BadFileException;
import digitpad.ink.Drawing;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The personal digits. A change is seen at once and done on the disk elsewhere, one after the other; where the disk refuses,
 * a sentence says so and the folder is read anew. To be used on the FX thread; needs no toolkit.
 */
public final class HandModel {
    private static final Logger LOG = LoggerFactory.getLogger(HandModel.class);

    private final PersonalSet set;
    private final NoticeModel notices;
    private final Executor work;
    private final Executor deliver;
    private final Clock clock;
    private final HandChanges changes = new HandChanges();
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
     * @param work runs what reads and writes files, one task after the other
     * @param deliver runs what changes the window, on the FX thread
     * @param clock tells when a digit was written
     */
    public HandModel(PersonalSet set, NoticeModel notices, Executor work, Executor deliver, Clock clock) {
        this.set = set;
        this.notices = notices;
        this.work = work;
        this.deliver = deliver;
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

    /** The digit whose drawing this is. */
    public Optional<PersonalDigit> find(Drawing drawing) {
        return digits.stream().filter(digit -> digit.drawing().equals(drawing)).findFirst();
    }

    // Commands

    /** Reads the folder anew: other programs may have changed it. */
    public void refresh() {
        long asked = version;
        work.execute(() -> {
            try {
                PersonalSet.Listing listing = set.list();
                deliver.execute(() -> show(listing, asked));
            } catch (IOException | RuntimeException e) {
                deliver.execute(() -> problems.set(List.of(sentence(e))));
            }
        });
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
        problems.set(listing.problems());
    }

    /**
     * Keeps a drawing that was corrected or asked for.
     *
     * @throws IllegalArgumentException where there is a {@linkplain PersonalDigit#problem problem} with it
     */
    public PersonalDigit keep(int label, Origin origin, Drawing drawing) {
        PersonalDigit digit = PersonalDigit.create(label, origin, clock.instant(), drawing);
        add(List.of(digit));
        if (origin != Origin.EXERCISE) {
            // An exercise has its own way back.
            changes.add("keep " + Wording.article(label), () -> take(List.of(digit)));
        }
        return digit;
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
                "relabel " + Wording.count(wrong.size()),
                () -> wrong.forEach(digit -> replace(digit.relabelled(label), digit.label())));
        String sentence = wrong.size() == 1
                ? "Now " + Wording.article(label) + " in My hand."
                : Wording.count(wrong.size()) + " are now " + label + "s in My hand.";
        notices.done(sentence, undoAction());
    }

    /** Takes digits out of the set. */
    public void remove(List<PersonalDigit> which) {
        if (which.isEmpty()) {
            return;
        }
        take(which);
        changes.add("remove " + Wording.count(which.size()), () -> add(which));
        notices.done("Removed " + Wording.count(which.size()) + " from My hand.", undoAction());
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

    /** Adds the drawings of folders or files. */
    public void importFrom(List<Path> paths) {
        work.execute(() -> {
            try {
                HandImport.Outcome outcome = HandImport.run(set, paths, OptionalInt.empty(), clock.instant());
                deliver.execute(() -> imported(outcome));
            } catch (IOException | RuntimeException e) {
                deliver.execute(() -> notices.problem(sentence(e)));
            }
        });
    }

    private void imported(HandImport.Outcome outcome) {
        version++;
        digits.addAll(outcome.added());
        sort();
        String known = outcome.known() == 0 ? "" : " " + Wording.count(outcome.known()) + " were there already.";
        String done = "Imported " + Wording.count(outcome.added().size()) + ".";
        if (!outcome.added().isEmpty()) {
            changes.add("import " + Wording.count(outcome.added().size()), () -> take(outcome.added()));
        }
        if (outcome.problems().isEmpty()) {
            notices.done(done + known);
        } else {
            int others = outcome.problems().size() - 1;
            String more = others == 0 ? "" : " " + others + " more could not be used.";
            notices.problem((outcome.added().isEmpty() ? "" : done + " ")
                    + outcome.problems().get(0)
                    + more);
        }
    }

    /** Writes digits into a new folder, which becomes a data set with the folders 0 to 9. */
    public void export(Path target, List<PersonalDigit> which) {
        List<PersonalDigit> exported = List.copyOf(which);
        work.execute(() -> {
            try {
                PersonalSet.export(target, exported);
                deliver.execute(() -> notices.done(
                        "Exported " + Wording.count(exported.size()) + " to " + target.getFileName() + "."));
            } catch (IOException | RuntimeException e) {
                deliver.execute(() -> notices.problem(sentence(e)));
            }
        });
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
        work.execute(() -> {
            try {
                task.run();
            } catch (IOException | RuntimeException e) {
                deliver.execute(() -> {
                    notices.problem(sentence(e));
                    refused();
                });
            }
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

    private static String sentence(Exception failure) {
        if (failure instanceof BadFileException) {
            return String.valueOf(failure.getMessage());
        }
        LOG.error("My hand could not be read or written", failure);
        return "My hand could not be read or written: " + failure.getMessage() + ".";
    }
}
