package digitpad.ui.hand;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Sentences about what is wrong, a line each; of very many the first few. */
final class ProblemLines {
    private static final int FEW = 5;

    private ProblemLines() {}

    static List<Node> of(List<String> sentences) {
        List<Node> lines = new ArrayList<>();
        sentences.stream().limit(FEW).map(ProblemLines::line).forEach(lines::add);
        if (sentences.size() > FEW) {
            lines.add(line("And " + (sentences.size() - FEW) + " more, of which 'digitpad hand list' tells."));
        }
        return lines;
    }

    private static Label line(String sentence) {
        Label line = new Label(sentence);
        line.getStyleClass().add("hand-warning");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
