package digitpad.ui.hand;

import digitpad.app.Sheet;
import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.image.DigitFinder;
import digitpad.ink.Drawing;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What the drawing on the pad really is. Saying so keeps it among the personal digits; saying otherwise afterwards relabels
 * that same digit. To be used on the FX thread; needs no toolkit.
 */
public final class CorrectionModel {
    private final PadModel pad;
    private final HandModel hand;
    private final ExerciseModel exercise;
    private final NoticeModel notices;

    // Properties

    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Integer>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    public CorrectionModel(PadModel pad, HandModel hand, ExerciseModel exercise, NoticeModel notices) {
        this.pad = pad;
        this.hand = hand;
        this.exercise = exercise;
        this.notices = notices;
        pad.sheetProperty().addListener((property, was, is) -> describe());
        hand.digits().addListener((Observable changed) -> describe());
        exercise.taskProperty().addListener((property, was, is) -> describe());
        describe();
    }

    /** Whether there is a drawing that can be kept. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** What the drawing on the pad is kept as; empty where it is not. */
    public ReadOnlyObjectProperty<Optional<Integer>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** How matters stand, in a sentence. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    // Commands

    /** Says that the drawing on the pad is {@code label}; nothing happens where there is none. */
    public void say(int label) {
        if (!possible.get() || !(pad.getSheet() instanceof Sheet.Ink ink)) {
            return;
        }
        Drawing drawing = ink.drawing();
        Optional<String> problem = PersonalDigit.problem(drawing);
        if (problem.isPresent()) {
            notices.problem("The drawing " + problem.get());
        } else if (hand.find(drawing).isEmpty() && DigitFinder.find(drawing).size() > 1) {
            notices.problem(
                    "This looks like several digits, and My hand keeps one at a time.",
                    new Notice.Action("It is one " + label, () -> keep(drawing, label)));
        } else {
            keep(drawing, label);
        }
    }

    /** Once: a drawing that is kept by now becomes another digit. */
    private void keep(Drawing drawing, int label) {
        Optional<PersonalDigit> known = hand.find(drawing);
        if (known.isPresent()) {
            hand.relabel(List.of(known.get()), label);
            return;
        }
        hand.keep(label, Origin.CORRECTION, drawing);
        notices.done("Kept as " + Wording.article(label) + " in My hand.", hand.undoAction());
    }

    private void describe() {
        Sheet sheet = pad.getSheet();
        Optional<Integer> label = sheet instanceof Sheet.Ink ink && !ink.isBlank()
                ? hand.find(ink.drawing()).map(PersonalDigit::label)
                : Optional.empty();
        kept.set(label);
        possible.set(sheet instanceof Sheet.Ink
                && !sheet.isBlank()
                && exercise.taskProperty().get().isEmpty());
        note.set(words(sheet, label));
    }

    private static String words(Sheet sheet, Optional<Integer> label) {
        if (sheet instanceof Sheet.Picture) {
            return "Only what is drawn can be kept in My hand.";
        }
        if (sheet.isBlank()) {
            return "Misread digits can be put right here.";
        }
        return label.map(is -> "Kept as " + Wording.article(is) + " in My hand")
                .orElse("Wrong? Press what it is, or its key.");
    }
}
