package digitpad.app.reading;

import digitpad.recognition.Doubt;
import digitpad.recognition.Mark;
import digitpad.recognition.Reading;
import digitpad.recognition.ReadingRow;
import digitpad.recognition.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words on a picture, printed or written: most of their letters look like no digit, and then an o among them is no 0. Where there are
 * such words, what stands in them is not stated, nor is what might be a short one; numbers beside them are read, and the words are
 * left out where there are any.
 */
final class PrintedWords {
    /** A page of which a smaller share is unsure holds numbers that are badly written. */
    private static final double UNSURE_OF_PAGE = 0.3;

    /** A word has so many symbols at least … */
    private static final int FEWEST = 3;

    /** … and this share of them unsure, where it is the one that tells that there are words. */
    private static final double UNSURE_OF_WORD = 0.6;

    /** Between words lies more paper than this share of the height of what stands beside it. */
    private static final double SPACE = 0.45;

    /** A number of few digits is told from a word without a clear letter by its height: so many times that of letters. */
    private static final double TALL = 1.6;

    /** A number of more digits may be hardly taller than letters. */
    private static final double TALLER = 1.1;

    private static final int FEW = 2;

    private static final double NOTHING_KNOWN = 0.5;

    static final String LEFT_OUT = "What looks like words was left out.";

    private final Doubt doubt;

    private PrintedWords(Doubt doubt) {
        this.doubt = doubt;
    }

    /** The reading without what may be letters; {@code reading} itself where there are no words. */
    static Reading withoutWords(Reading reading, Doubt doubt) {
        return new PrintedWords(doubt).of(reading);
    }

    private Reading of(Reading reading) {
        if (unsure(reading.symbols()) < UNSURE_OF_PAGE) {
            return reading;
        }
        List<List<List<Symbol>>> rows =
                reading.rows().stream().map(row -> words(row.symbols())).toList();
        List<Symbol> letters = rows.stream()
                .flatMap(List::stream)
                .filter(word -> word.size() >= FEWEST && unsure(word) >= UNSURE_OF_WORD)
                .flatMap(List::stream)
                .toList();
        if (letters.isEmpty()) {
            return reading;
        }
        double height = height(letters);
        boolean numbers = rows.stream().flatMap(List::stream).anyMatch(word -> isNumber(word, height));
        List<ReadingRow> kept = rows.stream()
                .map(row -> row.stream()
                        .flatMap(word -> isNumber(word, height) ? word.stream() : numbers ? Stream.of() : unknown(word))
                        .toList())
                .filter(row -> !row.isEmpty())
                .map(ReadingRow::new)
                .toList();
        List<String> remarks = new ArrayList<>(reading.remarks());
        if (numbers) {
            remarks.add(LEFT_OUT);
        }
        return new Reading(kept, remarks);
    }

    /** Symbols with little paper between them. */
    private static List<List<Symbol>> words(List<Symbol> row) {
        List<List<Symbol>> words = new ArrayList<>();
        for (Symbol symbol : row) {
            if (words.isEmpty() || isApart(last(last(words)), symbol)) {
                words.add(new ArrayList<>());
            }
            last(words).add(symbol);
        }
        return words;
    }

    private static boolean isApart(Symbol before, Symbol after) {
        double paper = after.box().x() - before.box().x() - before.box().width();
        return paper > SPACE * (before.box().height() + after.box().height()) / 2;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** Share of those that are no marks. */
    private double unsure(List<Symbol> symbols) {
        List<Symbol> writing = symbols.stream().filter(PrintedWords::isWriting).toList();
        long unsure = writing.stream().filter(symbol -> symbol.isUnsure(doubt)).count();
        return (double) unsure / Math.max(1, writing.size());
    }

    private static boolean isWriting(Symbol symbol) {
        return symbol instanceof Symbol.Digit || (symbol instanceof Symbol.Sign sign && sign.mark() == Mark.UNKNOWN);
    }

    private boolean isNumber(List<Symbol> word, double letters) {
        List<Symbol> writing = word.stream().filter(PrintedWords::isWriting).toList();
        long sure = writing.stream().filter(symbol -> !symbol.isUnsure(doubt)).count();
        boolean few = sure <= FEW || sure < writing.size();
        return sure > 0 && 2 * sure >= writing.size() && height(writing) >= (few ? TALL : TALLER) * letters;
    }

    private static double height(List<Symbol> symbols) {
        double[] heights = symbols.stream()
                .mapToDouble(symbol -> symbol.box().height())
                .sorted()
                .toArray();
        return heights[heights.length / 2];
    }

    private static Stream<Symbol> unknown(List<Symbol> word) {
        return word.stream()
                .map(symbol -> symbol instanceof Symbol.Digit
                        ? new Symbol.Sign(Mark.UNKNOWN, NOTHING_KNOWN, symbol.box())
                        : symbol);
    }
}
