package digitpad.ui.inside.pixels;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.arithmetic.InkStep;
import digitpad.explanation.arithmetic.MapCell;
import digitpad.explanation.arithmetic.ValueText;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Hit;
import digitpad.explanation.figure.Target;
import digitpad.explanation.grid.ValueGrid;
import digitpad.explanation.view.InkStepsFigure;
import digitpad.explanation.view.PixelsFigure;
import digitpad.image.DigitImage;
import digitpad.image.page.DigitInk;
import digitpad.ui.figure.ArrowKeys;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsidePage;
import digitpad.ui.inside.NoDigit;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;

/** The digit as the network reads it, 28×28 numbers, and the steps from the ink to them. */
public final class PixelsPage extends InsidePage {
    private final FigurePane pixels = new FigurePane("inside-pixels-grid", this::grid);
    private final Label way = new Label("From ink to pixels");
    private final FigurePane steps = new FigurePane("inside-pixels-steps", this::steps);
    private MapCell cell = new MapCell(DigitImage.SIZE / 2, DigitImage.SIZE / 2);
    private Optional<DigitInk> ink = Optional.empty();
    private List<InkStep> taken = List.of();

    public PixelsPage(InsideModel model) {
        super("inside-pixels", "Pixels", model);
        way.setId("inside-pixels-way");
        way.getStyleClass().add("inside-heading");
        way.setWrapText(true);
        content().getChildren().addAll(pixels, way, steps);
        pixels.hoveredProperty().addListener((property, was, is) -> is.ifPresent(this::look));
        ArrowKeys.on(pixels, (down, right) -> look(cell.moved(down, right, DigitImage.SIZE, DigitImage.SIZE)));
    }

    private void look(Hit hit) {
        if (hit.target() instanceof Target.OfGrid grid && grid.name().equals(PixelsFigure.PIXELS)) {
            look(new MapCell(hit.row(), hit.column()));
        }
    }

    private void look(MapCell at) {
        if (!at.equals(cell)) {
            cell = at;
            pixels.refresh();
            model().trace().ifPresent(this::describe);
        }
    }

    private Figure grid(double width) {
        return model().trace()
                .map(trace -> PixelsFigure.of(trace.digit(), cell, width))
                .orElseGet(() -> new Figure(width, 1, List.of(), List.of(), ""));
    }

    private Figure steps(double width) {
        return InkStepsFigure.of(taken, width);
    }

    @Override
    protected void refresh() {
        Optional<String> problem = NoDigit.problem(model());
        if (problem.isPresent()) {
            trouble(problem.get());
            return;
        }
        trouble("");
        if (!ink.equals(model().ink())) {
            ink = model().ink();
            taken = ink.map(InkStep::of).orElse(List.of());
        }
        way.setText(heading());
        steps.setVisible(!taken.isEmpty());
        steps.setManaged(!taken.isEmpty());
        model().trace().ifPresent(this::describe);
    }

    private String heading() {
        if (ink.isEmpty()) {
            return "What ink this digit was made of is not known, so the steps to its pixels cannot be shown.";
        }
        return ink.get() instanceof DigitInk.Strokes ? "From pen to pixels" : "From picture to pixels";
    }

    private void describe(ActivationTrace trace) {
        DigitImage digit = trace.digit();
        int number = PixelsFigure.number(digit, cell);
        float value = digit.at(cell.row(), cell.column());
        int inked = 0;
        for (float each : digit.toArray()) {
            inked += each > 0 ? 1 : 0;
        }
        String what = number == 0 ? "paper" : number == ValueGrid.FULL ? "full ink" : "partly covered by ink";
        explain(
                "The network sees no lines, only these 784 numbers: 0 is paper and 255 is full ink. " + inked
                        + " of them are above 0. The pixel in " + cell.words() + " is " + number + ", " + what
                        + ". Point at another one, or click the picture and use the arrow keys.",
                "The network reads each number divided by 255: here " + ValueText.inWords(value) + ".");
    }

    @Override
    protected List<FigurePane> panes() {
        return taken.isEmpty() ? List.of(pixels) : List.of(pixels, steps);
    }
}
