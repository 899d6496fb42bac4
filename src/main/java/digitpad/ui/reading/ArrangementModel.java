package digitpad.ui.reading;

import digitpad.app.reading.Sheet;
import digitpad.image.PixelBox;
import digitpad.image.page.Arrangement;
import digitpad.recognition.Symbol;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import digitpad.ui.pad.PadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Says by hand which ink makes a digit: splits, joins and leaves out what is chosen. Each is a step of the pad's own undo. To be
 * used on the FX thread; needs no toolkit.
 */
public final class ArrangementModel {
    private final PadModel pad;
    private final ReadingModel reading;
    private final NoticeModel notices;

    // Properties

    private final ReadOnlyBooleanWrapper canArrange = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canJoin = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canBeDigit = new ReadOnlyBooleanWrapper();

    public ArrangementModel(PadModel pad, ReadingModel reading, NoticeModel notices) {
        this.pad = pad;
        this.reading = reading;
        this.notices = notices;
        reading.readingProperty().addListener((property, was, is) -> describe());
        reading.chosenProperty().addListener((property, was, is) -> describe());
    }

    /** Whether there is something chosen, or but one thing, of which it can be said what it is. */
    public ReadOnlyBooleanProperty canArrangeProperty() {
        return canArrange.getReadOnlyProperty();
    }

    /** Whether what is chosen has a neighbour in its row. */
    public ReadOnlyBooleanProperty canJoinProperty() {
        return canJoin.getReadOnlyProperty();
    }

    /** Whether what is chosen was not read as a digit, and may be said to be one. */
    public ReadOnlyBooleanProperty canBeDigitProperty() {
        return canBeDigit.getReadOnlyProperty();
    }

    /** The places of what is left out. */
    public static List<PixelBox> leftOut(Arrangement arrangement) {
        List<PixelBox> places = new ArrayList<>();
        for (Arrangement.Decision decision : arrangement.decisions()) {
            // What was said later of the same ink holds.
            places.removeIf(place -> decision.place().holdsMiddleOf(place));
            if (decision.wish() == Arrangement.Wish.LEFT_OUT) {
                places.add(decision.place());
            }
        }
        return places;
    }

    // Commands

    /** What is chosen is several digits. */
    public void split() {
        subject()
                .ifPresent(symbol ->
                        arrange(Arrangement.Wish.SEVERAL_DIGITS, symbol.box(), "Read as several digits now."));
    }

    /** What is chosen is one digit with its right neighbour; with the left one where it is the last of its row. */
    public void join() {
        OptionalInt chosen = reading.chosenProperty().get();
        if (chosen.isPresent()) {
            OptionalInt next = reading.readingProperty().get().next(chosen.getAsInt());
            join(chosen.getAsInt(), next.isPresent() ? next : previous(chosen.getAsInt()));
        } else {
            ask();
        }
    }

    /** What is chosen is one digit with its left neighbour; nothing happens where there is none. */
    public void joinPrevious() {
        OptionalInt chosen = reading.chosenProperty().get();
        if (chosen.isPresent()) {
            join(chosen.getAsInt(), previous(chosen.getAsInt()));
        } else {
            ask();
        }
    }

    /** What is chosen is one digit and no mark; nothing happens where it was read as a digit. */
    public void oneDigit() {
        subject()
                .filter(ArrangementModel::isMark)
                .ifPresent(symbol -> arrange(Arrangement.Wish.ONE_DIGIT, symbol.box(), "Read as one digit now."));
    }

    private static boolean isMark(ShownSymbol symbol) {
        return symbol.symbol() instanceof Symbol.Sign;
    }

    /** What is chosen is no writing. */
    public void leaveOut() {
        subject().ifPresent(symbol -> arrange(Arrangement.Wish.LEFT_OUT, symbol.box(), "Left out of the reading."));
    }

    /** What is left out in {@code place} is read again. */
    public void takeBack(PixelBox place) {
        List<Arrangement.Decision> rest = pad.getSheet().arrangement().decisions().stream()
                .filter(decision -> decision.wish() != Arrangement.Wish.LEFT_OUT
                        || !decision.place().equals(place))
                .toList();
        arrange(new Arrangement(rest), "Read again.");
    }

    private void join(int one, OptionalInt other) {
        if (other.isEmpty()) {
            return;
        }
        List<ShownSymbol> symbols = reading.readingProperty().get().symbols();
        PixelBox place =
                symbols.get(one).box().with(symbols.get(other.getAsInt()).box());
        arrange(Arrangement.Wish.ONE_DIGIT, place, "Both are read as one digit now.");
    }

    private OptionalInt previous(int place) {
        return reading.readingProperty().get().previous(place);
    }

    private Optional<ShownSymbol> subject() {
        Optional<ShownSymbol> subject = reading.subject();
        if (subject.isEmpty()) {
            ask();
        }
        return subject;
    }

    private void ask() {
        if (reading.readingProperty().get().isNumber()) {
            notices.problem(Topic.READING, "Choose a digit first: click the label on its box, or press an arrow key.");
        }
    }

    private void arrange(Arrangement.Wish wish, PixelBox place, String done) {
        arrange(pad.getSheet().arrangement().with(wish, place), done);
    }

    private void arrange(Arrangement arrangement, String done) {
        pad.arrange(arrangement);
        Sheet arranged = pad.getSheet();
        notices.done(Topic.READING, done, new Notice.Action("Undo", () -> {
            // However late it is pressed, nothing else is taken back.
            if (pad.getSheet().equals(arranged)) {
                pad.undo();
            }
        }));
    }

    private void describe() {
        OptionalInt chosen = reading.chosenProperty().get();
        ShownReading now = reading.readingProperty().get();
        canArrange.set(reading.subject().isPresent());
        canBeDigit.set(reading.subject().filter(ArrangementModel::isMark).isPresent());
        canJoin.set(chosen.isPresent()
                && (now.next(chosen.getAsInt()).isPresent()
                        || now.previous(chosen.getAsInt()).isPresent()));
    }
}
