package digitpad.ui.notice;

import atlantafx.base.theme.Styles;
import digitpad.ui.picture.Icon;
import digitpad.ui.words.Unbroken;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Shows the {@link NoticeModel}'s sentence, whose end is seen on pointing at it where it is longer than two lines. */
final class NoticeBar extends HBox {
    private static final Duration DONE_STAYS = Duration.seconds(4);
    private static final Duration ACTION_STAYS = Duration.seconds(10);
    private static final double WIDEST_TOOLTIP = 640;
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final NoticeModel model;
    private final Label sentence = new Label();
    private final Button action = new Button();
    private final PauseTransition stay = new PauseTransition(DONE_STAYS);

    NoticeBar(NoticeModel model) {
        this.model = model;
        sentence.setWrapText(true);
        sentence.setId("notice");
        sentence.setTooltip(new Tooltip());
        sentence.getTooltip().setWrapText(true);
        sentence.getTooltip().setMaxWidth(WIDEST_TOOLTIP);
        sentence.getTooltip().textProperty().bind(sentence.textProperty());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        action.setId("notice-action");
        action.getStyleClass().addAll(Styles.ACCENT, Styles.FLAT);
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setAccessibleText("What the message offers");
        action.managedProperty().bind(action.visibleProperty());
        action.setOnAction(event -> model.act());
        Button dismiss = new Button(null, Icon.CLOSE.node());
        dismiss.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        dismiss.setAccessibleText("Dismiss this message");
        dismiss.setTooltip(new Tooltip("Dismiss"));
        dismiss.setOnAction(event -> model.dismiss());
        getStyleClass().add("notice-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(sentence, action, dismiss);
        stay.setOnFinished(event -> model.pass());
        model.noticeProperty().addListener((property, was, is) -> show());
        show();
    }

    private void show() {
        stay.stop();
        setVisible(model.getNotice().isPresent());
        model.getNotice().ifPresent(notice -> {
            boolean problem = notice.kind() == Notice.Kind.PROBLEM;
            sentence.setText(Unbroken.of(notice.sentence()));
            setAccessibleText(notice.sentence());
            pseudoClassStateChanged(PROBLEM, problem);
            action.setVisible(notice.action().isPresent());
            action.setText(notice.action().map(Notice.Action::name).orElse(""));
            notice.action().map(Notice.Action::name).ifPresent(action::setAccessibleText);
            if (!problem) {
                stay.setDuration(notice.action().isPresent() ? ACTION_STAYS : DONE_STAYS);
                stay.playFromStart();
            }
        });
    }
}
