package digitpad.ui.hand;

import atlantafx.base.theme.Styles;
import digitpad.app.learning.LearnHand;
import digitpad.app.learning.Lesson;
import digitpad.app.learning.LessonWords;
import digitpad.ui.help.Term;
import digitpad.ui.help.TermMark;
import digitpad.ui.words.Unbroken;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** "Learn my hand": what it does, how far it is, what came of it, and the way back. */
final class LessonPane extends VBox {
    private final LessonModel model;
    private final HandModel hand;
    private final ObservableValue<Boolean> inUse;
    private final Label words = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox doubt = new VBox();
    private final ScoreTable scores = new ScoreTable();
    private final Button learn = button("learn-hand", "Learn my hand", "Teach a copy of the network your hand");
    private final Button use = button("use-hand", "Use this network", "Let the learned network read the pad");
    private final Button show = button("show-doubtful", "Show them", "Select the digits that look wrongly labelled");
    private final Button leave = button("leave-hand", "Leave it", "Forget what was learned");
    private final Button again =
            button("hand-again", "Use the one that learned", "Let the network that learned your hand read the pad");
    private final Button back =
            button("hand-back", "Back to the network as it was", "Let the network that read before read the pad again");

    /** @param inUse whether the network of the user's hand reads the pad */
    LessonPane(LessonModel model, HandModel hand, HandSelection selection, ObservableValue<Boolean> inUse) {
        this.model = model;
        this.hand = hand;
        this.inUse = inUse;
        getStyleClass().addAll("hand-card", "hand-lesson");
        Label title = TermMark.behind(new Label("Learn my hand"), Term.LESSON);
        title.getStyleClass().add("hand-title");
        words.getStyleClass().add("quiet");
        words.setId("lesson-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("How far the learning is");
        doubt.getStyleClass().add("hand-warnings");
        learn.setOnAction(event -> model.learn());
        use.setOnAction(event -> model.use());
        again.setOnAction(event -> model.use());
        show.setOnAction(event -> selection.chooseAll(model.doubtfulProperty().get()));
        leave.setOnAction(event -> model.leave());
        back.setOnAction(event -> model.goBack());
        FlowPane buttons = new FlowPane(use, learn, leave, show, again, back);
        buttons.getStyleClass().add("hand-buttons");
        getChildren().addAll(title, words, progress, scores, doubt, buttons);
        model.phaseProperty().subscribe(phase -> arrange());
        model.progressProperty().subscribe(far -> {
            progress.setProgress(far.done());
            arrange();
        });
        model.keptProperty().subscribe(kept -> arrange());
        model.outdatedProperty().subscribe(outdated -> arrange());
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
        boolean idle = phase == LessonPhase.IDLE;
        Optional<Lesson> lesson = model.learnedProperty().get();
        words.setText(Unbroken.of(words(phase, used)));
        visible(progress, phase == LessonPhase.LEARNING);
        lesson.ifPresent(scores::show);
        visible(scores, lesson.isPresent());
        List<String> sentences = model.doubtProperty().get().isEmpty()
                ? List.of()
                : List.of(model.doubtProperty().get());
        doubt.getChildren().setAll(ProblemLines.of(sentences));
        visible(doubt, !sentences.isEmpty());
        learn.setVisible(phase != LessonPhase.LEARNING);
        learn.setText(used || !idle ? "Learn again" : "Learn my hand");
        learn.setDisable(hand.digits().isEmpty());
        boolean outdated = model.outdatedProperty().get();
        accent(learn, (idle && !used) || outdated);
        boolean worthIt =
                lesson.filter(is -> is.verdict() == Lesson.Verdict.IMPROVED).isPresent();
        use.setVisible(phase == LessonPhase.LEARNED);
        use.setText(worthIt ? "Use this network" : "Use it all the same");
        accent(use, worthIt && !outdated);
        show.setVisible(!sentences.isEmpty());
        show.setText(model.doubtfulProperty().get().size() == 1 ? "Show it" : "Show them");
        leave.setVisible(!idle);
        leave.setText(phase == LessonPhase.LEARNED ? "Leave it" : "Stop");
        again.setVisible(idle && !used && model.keptProperty().get());
        back.setVisible(used && idle);
    }

    private String words(LessonPhase phase, boolean used) {
        int digits = hand.digits().size();
        return switch (phase) {
            case IDLE -> {
                if (used) {
                    yield "The pad is read by a network that learned your hand.";
                }
                yield digits == 0
                        ? "DigitPad can learn how you write, once there are some digits of yours."
                        : "A copy of the network learns from your " + HandWords.count(digits)
                                + "; the network itself stays as it is.";
            }
            case LEARNING ->
                switch (model.progressProperty().get().stage()) {
                    case READING -> "Looking at other people's digits, which are to be read as before…";
                    case LEARNING -> "Learning from " + HandWords.count(Math.min(digits, LearnHand.MOST_DIGITS)) + "…";
                    case MEASURING -> "Measuring how much it helped…";
                };
            case LEARNED ->
                model.learnedProperty().get().map(LessonWords::verdict).orElse("")
                        + (model.outdatedProperty().get() ? " Your digits have changed since: learn again." : "");
        };
    }

    private static void accent(Button button, boolean main) {
        button.getStyleClass().remove(Styles.ACCENT);
        if (main) {
            button.getStyleClass().add(Styles.ACCENT);
        }
    }

    private static void visible(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
