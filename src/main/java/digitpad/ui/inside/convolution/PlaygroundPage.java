package digitpad.ui.inside.convolution;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.arithmetic.ConvolutionGeometry;
import digitpad.explanation.arithmetic.ConvolutionStep;
import digitpad.explanation.arithmetic.HandConvolution;
import digitpad.explanation.arithmetic.HandKernel;
import digitpad.explanation.arithmetic.KernelPreset;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.view.convolution.PlaygroundFigure;
import digitpad.explanation.view.convolution.PlaygroundWords;
import digitpad.image.DigitImage;
import digitpad.model.network.Layer.Padding;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsidePage;
import digitpad.ui.inside.NoDigit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Kernels set by hand, on the digit of the pad: what a convolution does before anything was learnt. */
public final class PlaygroundPage extends InsidePage {
    private static final String ID = "inside-playground";

    private final SlidingWindow window = new SlidingWindow();
    private final Map<KernelPreset, ToggleButton> presets = new EnumMap<>(KernelPreset.class);
    private final ToggleButton own = new ToggleButton("Own");
    private final ChoiceBox<String> sizes = new ChoiceBox<>();
    private final ChoiceBox<String> strides = new ChoiceBox<>();
    private final ChoiceBox<String> paddings = new ChoiceBox<>();
    private final CheckBox relu = new CheckBox("ReLU");
    private final WindowControls controls = new WindowControls(ID, window, this::geometry, this::show);
    private final FigurePane picture = new FigurePane(ID + "-picture", this::figure);
    private final KernelFields fields = new KernelFields(picture, this::type);
    private HandConvolution convolution = new HandConvolution(KernelPreset.HORIZONTAL_EDGE.kernel(3), 1, Padding.SAME);

    /** The last kernel that is no preset. */
    private HandKernel made = HandKernel.diagonalEdge(3);

    private boolean placed;

    /** Whether controls only follow what is chosen. */
    private boolean following;

    public PlaygroundPage(InsideModel model) {
        super(ID, "Playground", model);
        FlowPane kernels = new FlowPane();
        kernels.getStyleClass().add("inside-flow");
        for (KernelPreset preset : KernelPreset.values()) {
            ToggleButton button = new ToggleButton(preset.title());
            button.setOnAction(event -> set(preset.kernel(convolution.kernel().size())));
            presets.put(preset, button);
            add(kernels, button, preset.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        own.setOnAction(event -> set(made.resized(convolution.kernel().size())));
        add(kernels, own, "own");
        choice(
                sizes,
                "size",
                "Size of the kernel",
                HandKernel.SIZES.stream().map(size -> size + "×" + size).toList());
        choice(strides, "stride", "Stride", List.of("Stride 1", "Stride 2", "Stride 3", "Stride 4"));
        choice(paddings, "padding", "Padding", List.of("Padded", "No padding"));
        relu.setId(ID + "-relu");
        relu.setAccessibleText("ReLU after the convolution");
        relu.setMinWidth(USE_PREF_SIZE);
        relu.selectedProperty().addListener((property, was, is) -> refresh());
        FlowPane settings = new FlowPane(sizes, strides, paddings, relu);
        settings.getStyleClass().add("inside-flow");
        VBox choices = new VBox(kernels, settings, controls);
        choices.getStyleClass().add("inside-choices");
        content().getChildren().addAll(choices, fields);
        controls.follow(picture);
        picture.setOnPressed(hit -> {
            picture.requestFocus();
            controls.moveTo(hit);
        });
        picture.setOnDragged(controls::moveTo);
        follow();
    }

    private static void add(FlowPane kernels, ToggleButton button, String id) {
        button.setId(ID + "-" + id);
        button.setAccessibleText("Kernel: " + button.getText());
        button.getStyleClass().add("small");
        kernels.getChildren().add(button);
    }

    private void choice(ChoiceBox<String> box, String id, String name, List<String> all) {
        box.setId(ID + "-" + id);
        box.setAccessibleText(name);
        box.getStyleClass().addAll("small", "short-choice");
        box.getItems().setAll(all);
        box.getSelectionModel().selectedIndexProperty().addListener((property, was, is) -> {
            if (!following && is.intValue() >= 0) {
                reset();
            }
        });
    }

    /** Takes size, stride and padding from their boxes. */
    private void reset() {
        int size = HandKernel.SIZES.get(sizes.getSelectionModel().getSelectedIndex());
        HandKernel kernel = convolution.kernel();
        if (size != kernel.size()) {
            kernel = KernelPreset.of(kernel).map(preset -> preset.kernel(size)).orElse(kernel.resized(size));
        }
        change(new HandConvolution(
                kernel,
                strides.getSelectionModel().getSelectedIndex() + 1,
                paddings.getSelectionModel().getSelectedIndex() == 0 ? Padding.SAME : Padding.VALID));
    }

    private void set(HandKernel kernel) {
        fields.say("");
        change(new HandConvolution(kernel, convolution.stride(), convolution.padding()));
    }

    private void type(int cell, double weight) {
        set(convolution.kernel().with(cell, weight));
    }

    private void change(HandConvolution to) {
        convolution = to;
        if (KernelPreset.of(to.kernel()).isEmpty()) {
            made = to.kernel();
        }
        follow();
        refresh();
    }

    private void follow() {
        following = true;
        Optional<KernelPreset> known = KernelPreset.of(convolution.kernel());
        presets.forEach((preset, button) -> button.setSelected(known.equals(Optional.of(preset))));
        own.setSelected(known.isEmpty());
        sizes.getSelectionModel()
                .select(HandKernel.SIZES.indexOf(convolution.kernel().size()));
        strides.getSelectionModel().select(convolution.stride() - 1);
        paddings.getSelectionModel().select(convolution.padding() == Padding.SAME ? 0 : 1);
        following = false;
        ConvolutionGeometry geometry = geometry();
        window.fit(geometry.outHeight(), geometry.outWidth());
        fields.show(convolution.kernel());
    }

    private ConvolutionGeometry geometry() {
        return convolution.geometry();
    }

    private Optional<DigitImage> digit() {
        return model().trace().map(ActivationTrace::digit);
    }

    private Figure figure(double width) {
        Figure figure = digit().map(
                        digit -> PlaygroundFigure.of(digit, convolution, relu.isSelected(), window.place(), width))
                .orElseGet(() -> new Figure(width, 1, List.of(), List.of(), ""));
        fields.layOver(figure);
        return figure;
    }

    @Override
    protected void refresh() {
        Optional<String> problem = NoDigit.problem(model());
        trouble(problem.orElse(""));
        if (problem.isPresent()) {
            controls.pause();
            return;
        }
        if (!placed) {
            placed = true;
            digit().ifPresent(digit -> placeWhereItCounts(convolution.result(digit)));
        }
        show();
    }

    /** At first, the window lies where the result is farthest from zero. */
    private void placeWhereItCounts(float[] result) {
        int best = 0;
        for (int i = 1; i < result.length; i++) {
            best = Math.abs(result[i]) > Math.abs(result[best]) ? i : best;
        }
        window.moveTo(best / geometry().outWidth(), best % geometry().outWidth());
    }

    private void show() {
        digit().ifPresent(digit -> {
            ConvolutionStep step =
                    convolution.step(digit, window.place().row(), window.place().column());
            explain(
                    PlaygroundWords.of(convolution, relu.isSelected(), step),
                    PlaygroundWords.formula(relu.isSelected(), step));
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
