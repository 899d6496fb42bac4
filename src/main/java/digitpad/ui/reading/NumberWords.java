package digitpad.ui.reading;

import digitpad.recognition.DoubtWords;
import digitpad.recognition.Mark;
import digitpad.recognition.Percent;
import digitpad.recognition.Prediction;
import digitpad.recognition.Symbol;
import java.util.List;
import java.util.Locale;

/** Readings of several digits put into words. */
final class NumberWords {
    private NumberWords() {}

    /** "4 digits, sure of all", "Not sure about 1 of 4". */
    static String sureness(ShownReading reading) {
        List<ShownSymbol> symbols = reading.symbols();
        long open = reading.open();
        if (DoubtWords.isOfNone(open, symbols.size())) {
            return "N" + DoubtWords.NOTHING_SURE.substring(1);
        }
        if (open > 0) {
            return symbols.size() == 1 ? "Not a digit?" : "Not sure about " + open + " of " + symbols.size();
        }
        long said = symbols.stream().filter(symbol -> symbol.said().isPresent()).count();
        return count(reading)
                + (said == 0 ? ", sure of all" : ", " + (said == symbols.size() ? "all" : said) + " said by you");
    }

    /** What is said of the whole, and what was seen and not read. */
    static String whole(String words, List<String> remarks) {
        return remarks.isEmpty() ? words : words + ". " + String.join(" ", remarks);
    }

    /** "196 digits in 14 rows". */
    static String extent(ShownReading reading) {
        int rows = reading.rows().size();
        return count(reading) + (rows > 1 ? " in " + rows + " rows" : "");
    }

    private static String count(ShownReading reading) {
        long digits = reading.symbols().stream()
                .filter(symbol -> symbol.symbol() instanceof Symbol.Digit)
                .count();
        return digits == 1 ? "1 digit" : digits + " digits";
    }

    /** What a screen reader says of the whole. */
    static String announcement(ShownReading reading, double confidence) {
        return "Read as " + reading.text(", ") + ", " + Percent.ofProbability(confidence) + ". " + sureness(reading)
                + ".";
    }

    /** What is known of one symbol: "2, quite sure", "not sure: 4 or 9?", "4, as you said", "a point". */
    static String of(ShownSymbol symbol) {
        if (symbol.said().isPresent()) {
            return symbol.text() + ", as you said";
        }
        if (symbol.symbol() instanceof Symbol.Digit digit) {
            Prediction prediction = digit.prediction();
            return symbol.unsure()
                    ? DoubtWords.of(symbol.candidates())
                    : prediction.label() + ", "
                            + ReadingWords.sureness(prediction.confidence()).toLowerCase(Locale.ROOT);
        }
        return mark(((Symbol.Sign) symbol.symbol()).mark());
    }

    /** What is known of the one that is chosen: "Chosen: 4 / 9?". */
    static String chosen(ShownSymbol symbol) {
        boolean candidates = symbol.isOpen() && !symbol.candidates().isEmpty();
        return "Chosen: " + (candidates ? ReadingWords.label(symbol.candidates()) : of(symbol));
    }

    private static String mark(Mark mark) {
        return switch (mark) {
            case POINT -> "a point";
            case COMMA -> "a comma";
            case DASH -> "a minus sign or a dash";
            case UNKNOWN -> "a mark that cannot be read";
        };
    }

    /** One symbol and where it stands, for a screen reader: "2, quite sure, 3 of 4". */
    static String of(ShownSymbol symbol, int place, int count) {
        return of(symbol) + ", " + (place + 1) + " of " + count;
    }
}
