package digitpad.ui.reading;

import digitpad.image.PixelBox;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;

/** Where a symbol was read; the handle says as what. A single one has none: it stands large beside the pad. */
final class DigitBox extends PadBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final int place;

    /** Where boxes over a picture are lower than this, in logical pixels, handles would hide one another. */
    private static final double WORTH_A_HANDLE = 48;

    /** @param place in the reading */
    DigitBox(int place) {
        super("digit-box");
        this.place = place;
        getStyleClass().add("digit-box");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /**
     * Shows a symbol in its place.
     *
     * @param count of symbols there are
     * @param picture whether it is over a picture, where the whole box can be clicked and the handle is not needed
     * @param onPad in pixels of the pad's node
     */
    void show(
            ShownSymbol symbol,
            int count,
            boolean chosen,
            boolean picture,
            PixelBox onPad,
            double padWidth,
            double padHeight) {
        setOnPicture(picture);
        setHandleShown(count > 1 && (!picture || chosen || onPad.height() >= WORTH_A_HANDLE));
        mark(CHOSEN, chosen);
        mark(OPEN, symbol.isOpen());
        lay(onPad, symbol.text(), padWidth, padHeight);
        setAccessibleText(NumberWords.of(symbol, place, count));
    }
}
