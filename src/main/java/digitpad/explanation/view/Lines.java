package digitpad.explanation.view;

import java.util.ArrayList;
import java.util.List;

/** Texts in lines that find room, told by what letters of the typeface take on average: figures know no fonts. */
final class Lines {
    /** Width of an average letter beside the size of the type. */
    private static final double LETTER = 0.52;

    private Lines() {}

    /** Parts between which a line ends, at blanks; a longer word stays whole. */
    static List<String> wrapped(String text, double size, double width) {
        int most = (int) Math.max(1, width / (size * LETTER));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
