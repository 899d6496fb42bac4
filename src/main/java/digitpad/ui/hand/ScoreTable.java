package digitpad.ui.hand;

import digitpad.app.learning.Lesson;
import digitpad.app.learning.Score;
import digitpad.recognition.Percent;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How many digits were read right before a lesson and are after it: the user's own, and other people's. */
final class ScoreTable extends GridPane {
    ScoreTable() {
        getStyleClass().add("hand-scores");
        setId("hand-scores");
    }

    /** Shows what a lesson came to. */
    void show(Lesson lesson) {
        getChildren().clear();
        String[] heads = {"Read right", "before", "after"};
        for (int column = 0; column < heads.length; column++) {
            Label head = new Label(heads[column]);
            head.getStyleClass().add("caption");
            place(head, column, 0);
        }
        add(lesson.own(), "Yours, each new to the network", 1);
        int row = 2;
        for (Score score : lesson.others()) {
            add(score, capitalized(score.name()), row++);
        }
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void add(Score score, String name, int row) {
        Label what = new Label(name + ": " + HandWords.count(score.digits()));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        place(what, 0, row);
        place(figure(score.before()), 1, row);
        Label after = figure(score.after());
        after.getStyleClass().add("hand-score-now");
        after.setId("score-after-" + row);
        place(after, 2, row);
    }

    private void place(Label label, int column, int row) {
        add(label, column, row);
        GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
        GridPane.setHgrow(label, column == 0 ? Priority.ALWAYS : Priority.NEVER);
    }

    private static Label figure(double share) {
        Label figure = new Label(Percent.ofShare(share, 1));
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }
}
