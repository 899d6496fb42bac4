package digitpad.ui.hand;

import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.reading.Sheet;
import digitpad.image.DigitImage;
import digitpad.image.PixelBox;
import digitpad.image.page.Arrangement;
import digitpad.image.page.DigitFinder;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.recognition.Symbol;
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
    private Optional<Awaited> awaited = Optional.empty();

    /**
     * Ink that can be kept.
     *
     * @param image what a network sees of it, where that was made already: it takes time
     */
    private record Subject(DigitInk ink, Optional<DigitImage> image) {
        static Subject of(Symbol.Digit digit, DigitInk ink) {
            return new Subject(ink, Optional.of(digit.image()));
        }

        static Subject of(Drawing drawing) {
            return new Subject(new DigitInk.Strokes(drawing), Optional.empty());
        }
    }

    /** A mark of which somebody said that it is a digit, and which: its ink is there as soon as it is read as one. */
    private record Awaited(Sheet sheet, PixelBox place, int label) {}

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
        pad.sheetProperty().addListener((property, was, is) -> {
            awaited = awaited.filter(mark -> mark.sheet().equals(is));
            describe();
        });
        reading.shownProperty().addListener((property, was, is) -> {
            describe();
            keepAwaited();
        });
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
        Optional<Subject> subject = chosen.flatMap(CorrectionModel::subject);
        if (subject.isPresent()) {
            keepSound(subject.get(), label);
        } else if (chosen.isPresent()) {
            await(chosen.get().box(), label);
        } else {
            askWhich(label, whole(sheet).filter(is -> is.ink() instanceof DigitInk.Strokes));
        }
    }

    /** What was read as no digit is one after all. */
    private void await(PixelBox place, int label) {
        pad.arrange(pad.getSheet().arrangement().with(Arrangement.Wish.ONE_DIGIT, place));
        awaited = Optional.of(new Awaited(pad.getSheet(), place, label));
    }

    private void keepAwaited() {
        Optional<Awaited> read = awaited.filter(mark -> reading.isOf(mark.sheet()));
        read.ifPresent(mark -> {
            awaited = Optional.empty();
            reading.readingProperty().get().symbols().stream()
                    .filter(symbol -> mark.place().holdsMiddleOf(symbol.box()))
                    .flatMap(symbol -> subject(symbol).stream())
                    .findFirst()
                    .ifPresentOrElse(
                            subject -> keepSound(subject, mark.label()),
                            () -> notices.problem(Topic.HAND, "There is too little ink in this place for a digit."));
        });
    }

    private void sayOfWhole(int label, Subject subject) {
        boolean several = find(subject).isEmpty()
                && subject.ink() instanceof DigitInk.Strokes strokes
                && holdsSeveralDigits(strokes.drawing());
        if (several && PersonalDigit.problem(subject.ink()).isEmpty()) {
            askWhich(label, Optional.of(subject));
        } else {
            keepSound(subject, label);
        }
    }

    /** @param whole all ink, which may be one digit after all */
    private void askWhich(int label, Optional<Subject> whole) {
        String sentence = "This looks like several digits, and My hand keeps one at a time: click one of them first.";
        whole.ifPresentOrElse(
                subject -> notices.problem(
                        Topic.HAND, sentence, new Notice.Action("It is one " + label, () -> keepSound(subject, label))),
                () -> notices.problem(Topic.HAND, sentence));
    }

    /** What can be kept where all that lies on the pad is one digit; of a picture as soon as it is read. */
    private Optional<Subject> whole(Sheet sheet) {
        if (sheet instanceof Sheet.Ink ink) {
            return ink.isBlank() ? Optional.empty() : Optional.of(Subject.of(ink.drawing()));
        }
        return reading.isOf(sheet) ? reading.subject().flatMap(CorrectionModel::subject) : Optional.empty();
    }

    private static Optional<Subject> subject(ShownSymbol symbol) {
        return symbol.symbol() instanceof Symbol.Digit digit ? subject(digit) : Optional.empty();
    }

    private static Optional<Subject> subject(Symbol.Digit digit) {
        return digit.ink().map(ink -> Subject.of(digit, ink));
    }

    /** What somebody said that a digit is. */
    public Optional<Integer> saidOf(Symbol.Digit digit) {
        return subject(digit).flatMap(this::find).map(PersonalDigit::label);
    }

    /** A picture by what the network saw of it: a page may hold a thousand digits, and none is made ready anew. */
    private Optional<PersonalDigit> find(Subject subject) {
        return subject.ink() instanceof DigitInk.Strokes strokes
                ? hand.find(strokes.drawing())
                : subject.image().flatMap(hand::find);
    }

    /** Points and spots beside a digit are none. */
    private static boolean holdsSeveralDigits(Drawing drawing) {
        return DigitFinder.find(drawing).symbols().stream()
                        .filter(symbol -> symbol.kind().isReadable())
                        .count()
                > 1;
    }

    private void keepSound(Subject subject, int label) {
        Optional<String> problem = PersonalDigit.problem(subject.ink());
        if (problem.isPresent()) {
            notices.problem(Topic.HAND, "The drawing " + problem.get());
        } else {
            keep(subject, label);
        }
    }

    /** Once: ink that is kept by now becomes another digit. */
    private void keep(Subject subject, int label) {
        Optional<PersonalDigit> known = find(subject);
        if (known.isPresent()) {
            hand.relabel(List.of(known.get()), label);
            return;
        }
        hand.keep(label, Origin.CORRECTION, subject.ink());
        notices.done(Topic.HAND, "Kept as " + HandWords.article(label) + " in My hand.", hand.undoAction());
    }

    private void describe() {
        Sheet sheet = pad.getSheet();
        boolean number = reading.isNumber(sheet);
        Optional<Subject> subject = number ? reading.subject().flatMap(CorrectionModel::subject) : whole(sheet);
        Optional<Integer> label = subject.flatMap(this::find).map(PersonalDigit::label);
        kept.set(label);
        possible.set(
                (number || subject.isPresent()) && exercise.taskProperty().get().isEmpty());
        note.set(words(sheet, number, subject, label));
    }

    private String words(Sheet sheet, boolean number, Optional<Subject> subject, Optional<Integer> label) {
        if (label.isPresent()) {
            return "Kept as " + HandWords.article(label.get()) + " in My hand";
        }
        if (number) {
            if (reading.subject().isEmpty()) {
                return "Wrong? Click the digit, then press what it is.";
            }
            return subject.isPresent() ? "Wrong? Press what the chosen digit is." : "Is it a digit? Press which one.";
        }
        return sheet.isBlank() || subject.isEmpty()
                ? "Misread digits can be put right here."
                : "Wrong? Press what it is, or its key.";
    }
}
