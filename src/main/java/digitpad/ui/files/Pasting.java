package digitpad.ui.files;

import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import digitpad.ui.picture.Photographs;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files or a picture from the clipboard, or from what is dropped on the window, which is a clipboard too. */
public final class Pasting {
    private final FileActions actions;
    private final NoticeModel notices;

    public Pasting(FileActions actions, NoticeModel notices) {
        this.actions = actions;
        this.notices = notices;
    }

    /** Takes what lies on the desktop's clipboard. */
    public void paste() {
        take(Clipboard.getSystemClipboard(), "Pasted picture");
    }

    /** Lets files and pictures be dropped on {@code target}. */
    public void acceptDrops(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.setDropCompleted(take(event.getDragboard(), "Dropped picture"));
            event.consume();
        });
    }

    private boolean take(Clipboard clipboard, String name) {
        List<File> files = clipboard.getFiles();
        if (files != null && !files.isEmpty()) {
            actions.open(files.stream().map(File::toPath).toList());
            return true;
        }
        Image image = clipboard.getImage();
        if (image == null || image.getWidth() < 1 || image.getHeight() < 1) {
            notices.problem(Topic.OPEN, "There is no picture and no file on the clipboard.");
            return false;
        }
        actions.open(() -> Photographs.toGray(image), name);
        return true;
    }
}
