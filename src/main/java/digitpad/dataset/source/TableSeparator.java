package digitpad.dataset.source;

import java.io.BufferedReader;
import java.io.IOException;

/** What parts the columns of a table of text, told by its first line: a tab, a semicolon, a comma or a space. */
final class TableSeparator {
    /** Most characters of a line that are looked at: 785 columns of long names or numbers have room. */
    private static final int MOST = 1 << 17;

    private static final String CANDIDATES = "\t;, ";

    private final int[] counts = new int[CANDIDATES.length()];

    private TableSeparator() {}

    /** Looks at the first line that is not empty; {@code text} stands where it stood afterwards. */
    static TableSeparator of(BufferedReader text) throws IOException {
        TableSeparator separator = new TableSeparator();
        text.mark(MOST);
        boolean quoted = false;
        boolean empty = true;
        for (int read = 0; read < MOST - 1; read++) {
            int next = text.read();
            boolean endOfLine = next == '\n' || next == '\r';
            if (next < 0 || (endOfLine && !quoted && !empty)) {
                break;
            }
            empty &= endOfLine;
            quoted ^= next == '"';
            int candidate = quoted ? -1 : CANDIDATES.indexOf(next);
            if (candidate >= 0) {
                separator.counts[candidate]++;
            }
        }
        text.reset();
        return separator;
    }

    /** The separator of a table with at least that many columns; a comma where no other gives as many. */
    char ofColumns(int least) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= least - 1) {
                return CANDIDATES.charAt(i);
            }
        }
        return ',';
    }

    /** Whether the line has at least that many columns. */
    boolean hasColumns(int least) {
        return counts[CANDIDATES.indexOf(ofColumns(least))] >= least - 1;
    }

    /** The separator of a table with few columns, in whose fields there may be spaces: the most frequent one but for these. */
    char ofFewColumns() {
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (counts[CANDIDATES.indexOf(candidate)] > counts[CANDIDATES.indexOf(most)]) {
                most = candidate;
            }
        }
        return most;
    }
}
