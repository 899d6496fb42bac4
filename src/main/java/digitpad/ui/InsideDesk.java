package digitpad.ui;

import digitpad.app.Background;
import digitpad.app.explanation.NeighbourSearch;
import digitpad.ui.files.FileChoosers;
import digitpad.ui.inside.FigureSaving;
import digitpad.ui.inside.InsideGroup;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsideView;
import digitpad.ui.inside.convolution.ConvolutionPage;
import digitpad.ui.inside.convolution.PlaygroundPage;
import digitpad.ui.inside.learning.EpochsModel;
import digitpad.ui.inside.learning.LearningPage;
import digitpad.ui.inside.network.LayersPage;
import digitpad.ui.inside.network.NetworkPage;
import digitpad.ui.inside.pixels.PixelsPage;
import digitpad.ui.inside.pooling.PoolingPage;
import digitpad.ui.inside.why.EvidencePage;
import digitpad.ui.inside.why.NeighboursPage;
import digitpad.ui.inside.why.SoftmaxPage;
import digitpad.ui.inside.why.StrokesPage;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.reading.ReadingModel;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Looking inside the network: models and views put together. To be used on the FX thread. */
final class InsideDesk implements AutoCloseable {
    private final InsideModel model;
    private final EpochsModel epochs;
    private final NeighbourSearch neighbours;
    private final NoticeModel notices;
    private final Background files;

    InsideDesk(WindowServices services, ReadingModel reading, NoticeModel notices, Background files) {
        this.model = new InsideModel(reading, services.models(), services.opener(), Platform::runLater);
        this.epochs = new EpochsModel(services.runs(), services.models(), services.opener(), files, Platform::runLater);
        this.neighbours = new NeighbourSearch(services.opener(), services.sources(), Platform::runLater);
        this.notices = notices;
        this.files = files;
    }

    /**
     * The tab's content, to be made once.
     *
     * @param visible whether it can be seen
     */
    Node view(TrainingDesk training, FileChoosers choosers, ObservableValue<Boolean> visible) {
        visible.subscribe(is -> {
            if (is) {
                training.runs().refresh();
            }
        });
        return new InsideView(
                model,
                List.of(
                        new InsideGroup(
                                "Network",
                                List.of(
                                        new NetworkPage(model),
                                        new LayersPage(
                                                model, training.networks().networkProperty()))),
                        new InsideGroup(
                                "Layers",
                                List.of(
                                        new PixelsPage(model),
                                        new ConvolutionPage(model),
                                        new PoolingPage(model),
                                        new PlaygroundPage(model))),
                        new InsideGroup(
                                "Why",
                                List.of(
                                        new EvidencePage(model),
                                        new StrokesPage(model),
                                        new NeighboursPage(model, neighbours),
                                        new SoftmaxPage(model))),
                        new InsideGroup(
                                "Learning",
                                List.of(new LearningPage(
                                        model, epochs, training.runs().rows())))),
                new FigureSaving(choosers, notices, files),
                visible);
    }

    @Override
    public void close() {
        model.close();
        epochs.close();
        neighbours.close();
    }
}
