package digitpad.ui;

import digitpad.app.Background;
import digitpad.ui.files.FileChoosers;
import digitpad.ui.inside.FigureSaving;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsideView;
import digitpad.ui.inside.network.NetworkPage;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.reading.ReadingModel;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Looking inside the network: models and views put together. To be used on the FX thread. */
final class InsideDesk implements AutoCloseable {
    private final InsideModel model;
    private final NoticeModel notices;
    private final Background files;

    InsideDesk(WindowServices services, ReadingModel reading, NoticeModel notices, Background files) {
        this.model = new InsideModel(reading, services.models(), services.opener(), Platform::runLater);
        this.notices = notices;
        this.files = files;
    }

    /** @param visible whether what is returned can be seen */
    Node view(FileChoosers choosers, ObservableValue<Boolean> visible) {
        return new InsideView(
                model,
                List.of(new NetworkPage(model)),
                new FigureSaving(choosers, notices, files),
                visible);
    }

    @Override
    public void close() {
        model.close();
    }
}
