package digitpad.ui.hand;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** "Learn my hand": what it does, how far it is, what came of it, and the way back. */
final class LessonPane extends VBox {
    private final LessonModel model;
    private final HandModel hand;
    private final ObservableValue<Boolean> inUse;
    private final Label words = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox warnings = new VBox();
    private final GridPane scores = new GridPane();
    private final Button learn = button("learn-hand", "Learn my hand", "Teach a copy of the network your hand");
    private final Button allTheSame =
            button("learn-all-the-same", "Learn all the same", "Learn from the digits as they are labelled");
    private final Button show = button("show-doubtful", "Show them", "Select the digits that look wrongly labelled");
    private final Button use = button("use-hand", "Use this network", "Let the learned network read the pad");
    private final Button leave = button("leave-hand", "Leave it", "Forget what was learned");
    private final Button back =
            button("hand-back", "Back to the network as it was", "Let the network read that read before");

    /** @param inUse whether the network of the user's hand reads the pad */
    LessonPane(LessonModel model, HandModel hand, HandSelection selection, ObservableValue<Boolean> inUse) {
        this.model = model;
        this.hand = hand;
        this.inUse = inUse;
        getStyleClass().addAll("hand-card", "hand-lesson");
        Label title = new Label("Learn my hand");
        title.getStyleClass().add("hand-title");
        words.getStyleClass().add("quiet");
        words.setId("lesson-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("How far the learning is");
        progress.progressProperty().bind(model.progressProperty());
        warnings.getStyleClass().add("hand-warnings");
        scores.getStyleClass().add("hand-scores");
        scores.setId("hand-scores");
        learn.getStyleClass().add(Styles.ACCENT);
        use.getStyleClass().add(Styles.ACCENT);
        learn.setOnAction(event -> model.learn());
        allTheSame.setOnAction(event -> model.learnAllTheSame());
        show.setOnAction(event -> selection.chooseAll(hand.digits().stream()
                .filter(model.doubtsProperty().get()::containsKey)
                .toList()));
        use.setOnAction(event -> model.use());
        leave.setOnAction(event -> model.leave());
        back.setOnAction(event -> model.goBack());
        FlowPane buttons = new FlowPane(learn, use, allTheSame, show, leave, back);
        buttons.getStyleClass().add("hand-buttons");
        getChildren().addAll(title, words, progress, warnings, scores, buttons);
        model.phaseProperty().subscribe(phase -> arrange());
        model.warningsProperty().subscribe(this::warn);
        model.scoresProperty().subscribe(this::show);
        hand.digits().addListener((Observable changed) -> arrange());
        inUse.subscribe(used -> arrange());
        setMinHeight(Region.USE_PREF_SIZE);
    }

    private static Button button(String id, String name, String explanation) {
        Button button = new Button(name);
        button.setId(id);
        button.setAccessibleText(explanation);
        button.setTooltip(new Tooltip(explanation));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void arrange() {
        LessonPhase phase = model.phaseProperty().get();
        boolean used = Boolean.TRUE.equals(inUse.getValue());
        words.setText(words(phase, used));
        visible(progress, phase == LessonPhase.LEARNING);
        learn.setVisible(phase == LessonPhase.IDLE);
        learn.setText(used ? "Learn again" : "Learn my hand");
        learn.setDisable(hand.digits().isEmpty());
        allTheSame.setVisible(phase == LessonPhase.ASKING);
        show.setVisible(phase == LessonPhase.ASKING);
        use.setVisible(phase == LessonPhase.LEARNED);
        leave.setVisible(phase != LessonPhase.IDLE);
        leave.setText(phase == LessonPhase.LEARNED ? "Leave it" : "Stop");
        back.setVisible(used && phase == LessonPhase.IDLE);
    }

    private String words(LessonPhase phase, boolean used) {
        int digits = hand.digits().size();
        return switch (phase) {
            case IDLE -> {
                if (used) {
                    yield "The pad is read by a network that has learned your hand.";
                }
                yield digits == 0
                        ? "DigitPad can learn how you write, once there are some digits of yours."
                        : "A copy of the network is taught your " + Wording.count(digits)
                                + " for a few seconds; the network itself stays as it is.";
            }
            case LEARNING -> "Learning from " + Wording.count(digits) + "…";
            case ASKING -> "Before it learns:";
            case LEARNED -> "This is how the copy reads, which has learned your hand:";
        };
    }

    private void warn(List<String> sentences) {
        warnings.getChildren().setAll(ProblemLines.of(sentences));
        visible(warnings, !sentences.isEmpty());
    }

    private void show(List<HandLessons.Score> rows) {
        scores.getChildren().clear();
        visible(scores, !rows.isEmpty());
        String[] heads = {"read right", "before", "after"};
        for (int column = 0; column < heads.length; column++) {
            Label head = new Label(heads[column]);
            head.getStyleClass().addAll("caption", column == 0 ? "hand-score-what" : "hand-score");
            scores.add(head, column, 0);
        }
        for (int row = 0; row < rows.size(); row++) {
            HandLessons.Score score = rows.get(row);
            Label what = new Label(String.format(Locale.ROOT, "%s (%,d)", score.what(), score.digits()));
            what.getStyleClass().add("hand-score-what");
            what.setWrapText(true);
            what.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(what, Priority.ALWAYS);
            scores.add(what, 0, row + 1);
            scores.add(figure(score.before(), false), 1, row + 1);
            scores.add(figure(score.after(), true), 2, row + 1);
        }
    }

    private static Label figure(double share, boolean now) {
        Label figure = new Label(String.format(Locale.ROOT, "%.2f %%", 100 * share));
        figure.getStyleClass().add("hand-score");
        if (now) {
            figure.getStyleClass().add("hand-score-now");
        }
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }

    private static void visible(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
