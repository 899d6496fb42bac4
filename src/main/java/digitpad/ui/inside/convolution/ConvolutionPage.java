package digitpad.ui.inside.convolution;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.arithmetic.ConvolutionGeometry;
import digitpad.explanation.arithmetic.ConvolutionStep;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Hit;
import digitpad.explanation.figure.Target;
import digitpad.explanation.view.convolution.ConvolutionChoice;
import digitpad.explanation.view.convolution.ConvolutionFigure;
import digitpad.explanation.view.convolution.ConvolutionWords;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.LayerText;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsidePage;
import digitpad.ui.inside.NoDigit;
import digitpad.ui.inside.NumberChoice;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** A convolution of the network that reads the pad, value by value: a kernel's window slides over what the layer reads. */
public final class ConvolutionPage extends InsidePage {
    private static final String ID = "inside-convolution";

    private final SlidingWindow window = new SlidingWindow();
    private final ChoiceBox<Integer> layers = new ChoiceBox<>();
    private final NumberChoice kernels = new NumberChoice("kernel", ID + "-kernel", this::chooseKernel);
    private final NumberChoice channels = new NumberChoice("input map", ID + "-channel", this::chooseChannel);
    private final WindowControls controls = new WindowControls(ID, window, this::geometry, this::show);
    private final FigurePane picture = new FigurePane(ID + "-picture", this::figure);
    private List<LayerSummary> network = List.of();
    private int layer;
    private int kernel;
    private int channel;
    private boolean placed;

    /** Whether controls only follow what is chosen. */
    private boolean following;

    public ConvolutionPage(InsideModel model) {
        super(ID, "Convolution", model);
        layers.setId(ID + "-layer");
        layers.setAccessibleText("Convolution of the network");
        layers.getStyleClass().add("convolution-choice");
        layers.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer place) {
                return place == null || place >= network.size()
                        ? ""
                        : "Layer " + (place + 1) + ": "
                                + LayerText.of(network.get(place).layer());
            }

            @Override
            public Integer fromString(String name) {
                throw new UnsupportedOperationException("Layers are chosen, not typed.");
            }
        });
        layers.valueProperty().addListener((property, was, is) -> {
            if (!following && is != null) {
                chooseLayer(is);
            }
        });
        FlowPane numbers = new FlowPane(kernels, channels);
        numbers.getStyleClass().add("inside-flow");
        VBox choices = new VBox(layers, numbers, controls);
        choices.getStyleClass().add("inside-choices");
        content().getChildren().addAll(choices, picture);
        controls.follow(picture);
        picture.setOnPressed(this::press);
        picture.setOnDragged(controls::moveTo);
    }

    private void chooseLayer(int place) {
        controls.pause();
        layer = place;
        kernel = 0;
        channel = 0;
        placed = false;
        refresh();
    }

    private void chooseKernel(int number) {
        kernel = number;
        refresh();
    }

    private void chooseChannel(int number) {
        channel = number;
        refresh();
    }

    private void press(Hit hit) {
        picture.requestFocus();
        if (!controls.moveTo(hit) && hit.target() instanceof Target.OfItem item) {
            if (item.name().equals(ConvolutionFigure.KERNELS)) {
                chooseKernel(item.number());
            } else if (item.name().equals(ConvolutionFigure.CHANNELS)) {
                chooseChannel(item.number());
            }
        }
    }

    private ConvolutionGeometry geometry() {
        return ConvolutionGeometry.of(network.get(layer));
    }

    private ConvolutionChoice choice() {
        return new ConvolutionChoice(layer, kernel, channel, window.place());
    }

    private Figure figure(double width) {
        return shown().map(trace -> ConvolutionFigure.of(trace, model().stored().orElseThrow(), choice(), width))
                .orElseGet(() -> new Figure(width, 1, List.of(), List.of(), ""));
    }

    /** The trace, where there is a convolution in it that can be shown. */
    private Optional<ActivationTrace> shown() {
        return model().trace()
                .filter(trace -> problem().isEmpty() && trace.layers().equals(network));
    }

    private String problem() {
        boolean without = model().stored()
                .filter(stored -> ConvolutionChoice.layers(
                                stored.card().network().summaries())
                        .isEmpty())
                .isPresent();
        return without
                ? "This network has no convolution: its layers join every input with every unit. "
                        + "The page Playground lets kernels of your own slide over the digit."
                : NoDigit.problem(model()).orElse("");
    }

    @Override
    protected void refresh() {
        String problem = problem();
        trouble(problem);
        if (problem.isEmpty()) {
            follow(model().trace().orElseThrow());
            show();
        } else {
            controls.pause();
        }
    }

    /** Holds what is chosen within what there is. */
    private void follow(ActivationTrace trace) {
        List<Integer> all = ConvolutionChoice.layers(trace.layers());
        following = true;
        if (!trace.layers().equals(network)) {
            network = trace.layers();
            layers.getItems().setAll(all);
        }
        if (!all.contains(layer)) {
            layer = all.get(0);
            placed = false;
        }
        layers.setValue(layer);
        following = false;
        LayerSummary summary = network.get(layer);
        kernel = Math.min(kernel, summary.output().channels() - 1);
        channel = Math.min(channel, summary.input().channels() - 1);
        kernels.show(kernel, summary.output().channels());
        channels.show(channel, summary.input().channels());
        channels.setVisible(summary.input().channels() > 1);
        channels.setManaged(channels.isVisible());
        window.fit(summary.output().height(), summary.output().width());
        if (!placed) {
            placed = true;
            placeWhereItCounts(trace.output(layer));
        }
    }

    /** At first, the window lies where its kernel answers most. */
    private void placeWhereItCounts(Activations output) {
        float[] map = output.map(kernel);
        int best = 0;
        for (int i = 1; i < map.length; i++) {
            best = Math.abs(map[i]) > Math.abs(map[best]) ? i : best;
        }
        window.moveTo(best / output.shape().width(), best % output.shape().width());
    }

    private void show() {
        shown().ifPresent(trace -> {
            ConvolutionChoice choice = choice();
            ConvolutionStep step = choice.step(trace, model().stored().orElseThrow());
            explain(ConvolutionWords.of(trace, choice, step), ConvolutionWords.formula(step));
        });
        picture.refresh();
    }

    @Override
    protected void hidden() {
        controls.pause();
    }

    @Override
    protected List<FigurePane> panes() {
        return List.of(picture);
    }
}
