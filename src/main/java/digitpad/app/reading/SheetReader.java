package digitpad.app.reading;

import digitpad.image.page.Arrangement;
import digitpad.image.page.DigitFinder;
import digitpad.model.LoadedModel;
import digitpad.recognition.Reading;

/** Reads all that lies on the pad. */
public final class SheetReader {
    private SheetReader() {}

    /** The digits and marks of a sheet, whose digits know their ink. */
    public static Reading read(Sheet sheet, LoadedModel model) {
        if (sheet instanceof Sheet.Picture picture) {
            return upright(picture, model).reading();
        }
        return TurnedPages.read(DigitFinder.find(((Sheet.Ink) sheet).drawing(), sheet.arrangement()), model);
    }

    /** The digits and marks of a picture, the way up that it is upright. */
    static TurnedPages.Upright upright(Sheet.Picture picture, LoadedModel model) {
        Reading asItCame = TurnedPages.read(DigitFinder.find(picture.image(), picture.arrangement()), model);
        TurnedPages.Upright upright = TurnedPages.upright(
                asItCame, turns -> DigitFinder.find(picture.image(), turns, picture.arrangement()), model);
        // Whoever said by hand what is a digit is not contradicted.
        return picture.arrangement().equals(Arrangement.NONE)
                ? new TurnedPages.Upright(
                        upright.turns(),
                        PrintedWords.withoutWords(
                                upright.reading(), model.card().doubt()))
                : upright;
    }
}
