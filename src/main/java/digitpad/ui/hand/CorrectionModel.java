package digitpad.ui.hand;

import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.reading.Sheet;
import digitpad.image.page.DigitFinder;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import digitpad.ui.pad.PadModel;
import digitpad.ui.reading.ReadingModel;
import digitpad.ui.reading.ShownSymbol;
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
 * What the drawing on the pad really is, or the chosen digit of the number that lies there. Saying so keeps it among the personal digits; saying otherwise afterwards relabels
 * that same digit. To be used on the FX thread; needs no toolkit.
 */
public final class CorrectionModel {
    private final PadModel pad;
    private final ReadingModel reading;
    private final HandModel hand;
    private final ExerciseModel exercise;
    private final NoticeModel notices;

    // Properties

    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Integer>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    public CorrectionModel(
            PadModel pad, ReadingModel reading, HandModel hand, ExerciseModel exercise, NoticeModel notices) {
        this.pad = pad;
        this.reading = reading;
        this.hand = hand;
        this.exercise = exercise;
        this.notices = notices;
        pad.sheetProperty().addListener((property, was, is) -> describe());
        reading.shownProperty().addListener((property, was, is) -> describe());
        reading.chosenProperty().addListener((property, was, is) -> describe());
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

    /** Says that the chosen digit, or the drawing on the pad, is {@code label}; nothing happens where there is none. */
    public void say(int label) {
        if (!possible.get()) {
            return;
        }
        Sheet sheet = pad.getSheet();
        if (reading.isNumber(sheet)) {
            sayOfNumber(label, sheet);
        } else {
            whole(sheet).ifPresent(ink -> sayOfWhole(label, ink));
        }
    }

    private void sayOfNumber(int label, Sheet sheet) {
        Optional<ShownSymbol> chosen = reading.subject();
        Optional<DigitInk> ink = chosen.flatMap(ShownSymbol::ink);
        if (ink.isPresent()) {
            keepSound(ink.get(), label);
        } else if (chosen.isPresent()) {
            notices.problem(
                    Topic.HAND, "What is chosen was not read as a digit, so that it cannot be kept in My hand.");
        } else {
            askWhich(label, whole(sheet).filter(DigitInk.Strokes.class::isInstance));
        }
    }

    private void sayOfWhole(int label, DigitInk ink) {
        boolean several = hand.find(ink).isEmpty()
                && ink instanceof DigitInk.Strokes strokes
                && holdsSeveralDigits(strokes.drawing());
        if (several && PersonalDigit.problem(ink).isEmpty()) {
            askWhich(label, Optional.of(ink));
        } else {
            keepSound(ink, label);
        }
    }

    /** @param whole all ink, which may be one digit after all */
    private void askWhich(int label, Optional<DigitInk> whole) {
        String sentence = "This looks like several digits, and My hand keeps one at a time: click one of them first.";
        whole.ifPresentOrElse(
                ink -> notices.problem(
                        Topic.HAND, sentence, new Notice.Action("It is one " + label, () -> keepSound(ink, label))),
                () -> notices.problem(Topic.HAND, sentence));
    }

    /** What can be kept where all that lies on the pad is one digit; of a picture as soon as it is read. */
    private Optional<DigitInk> whole(Sheet sheet) {
        if (sheet instanceof Sheet.Ink ink) {
            return ink.isBlank() ? Optional.empty() : Optional.of(new DigitInk.Strokes(ink.drawing()));
        }
        return reading.isOf(sheet) ? reading.subject().flatMap(ShownSymbol::ink) : Optional.empty();
    }

    /** What somebody said that ink is. */
    public Optional<Integer> saidOf(DigitInk ink) {
        // Comparing pictures makes each of them ready for a network first.
        return hand.digits().isEmpty() ? Optional.empty() : hand.find(ink).map(PersonalDigit::label);
    }

    /** Points and spots beside a digit are none. */
    private static boolean holdsSeveralDigits(Drawing drawing) {
        return DigitFinder.find(drawing).symbols().stream()
                        .filter(symbol -> symbol.kind().isReadable())
                        .count()
                > 1;
    }

    private void keepSound(DigitInk ink, int label) {
        Optional<String> problem = PersonalDigit.problem(ink);
        if (problem.isPresent()) {
            notices.problem(Topic.HAND, "The drawing " + problem.get());
        } else {
            keep(ink, label);
        }
    }

    /** Once: ink that is kept by now becomes another digit. */
    private void keep(DigitInk ink, int label) {
        Optional<PersonalDigit> known = hand.find(ink);
        if (known.isPresent()) {
            hand.relabel(List.of(known.get()), label);
            return;
        }
        hand.keep(label, Origin.CORRECTION, ink);
        notices.done(Topic.HAND, "Kept as " + HandWords.article(label) + " in My hand.", hand.undoAction());
    }

    private void describe() {
        Sheet sheet = pad.getSheet();
        boolean number = reading.isNumber(sheet);
        Optional<DigitInk> subject = number ? reading.subject().flatMap(ShownSymbol::ink) : whole(sheet);
        Optional<Integer> label = subject.flatMap(this::saidOf);
        kept.set(label);
        possible.set(
                (number || subject.isPresent()) && exercise.taskProperty().get().isEmpty());
        note.set(words(sheet, number, subject, label));
    }

    private String words(Sheet sheet, boolean number, Optional<DigitInk> subject, Optional<Integer> label) {
        if (label.isPresent()) {
            return "Kept as " + HandWords.article(label.get()) + " in My hand";
        }
        if (number) {
            return reading.subject().isPresent()
                    ? "Wrong? Press what the chosen digit is."
                    : "Wrong? Click the digit, then press what it is.";
        }
        return sheet.isBlank() || subject.isEmpty()
                ? "Misread digits can be put right here."
                : "Wrong? Press what it is, or its key.";
    }
}
