package digitpad.ui.notice;

import javafx.scene.layout.StackPane;

/**
 * The room of the {@link NoticeBar} along the window's lower edge. It is kept free when there is nothing to say: a notice
 * covers no control, and nothing moves when it comes or goes.
 */
public final class NoticeStrip extends StackPane {
    public NoticeStrip(NoticeModel model) {
        getStyleClass().add("notice-strip");
        getChildren().add(new NoticeBar(model));
    }
}
