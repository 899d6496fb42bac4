package digitpad.ui.inside.convolution;

import digitpad.explanation.arithmetic.HandKernel;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.view.convolution.WindowArithmetic;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.look.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A picture with a field on each cell of its kernel, where the weight can be typed over. What is wrong with what was typed is
 * said below the kernel, over the picture, so that nothing moves.
 */
final class KernelFields extends Region {
    private static final double REMARK = 232;

    private final FigurePane picture;
    private final BiConsumer<Integer, Double> typed;
    private final Label remark = new Label();
    private final List<WeightField> fields = new ArrayList<>();
    private Optional<Spot> kernelPlace = Optional.empty();

    /** @param typed hears cell and weight */
    KernelFields(FigurePane picture, BiConsumer<Integer, Double> typed) {
        super();
        this.picture = picture;
        this.typed = typed;
        remark.setId("inside-playground-remark");
        remark.getStyleClass().addAll("field-problem", "weight-remark");
        remark.setWrapText(true);
        remark.setManaged(false);
        remark.setViewOrder(-2);
        say("");
        getChildren().addAll(picture, remark);
    }

    /** Shows a kernel's weights. */
    void show(HandKernel kernel) {
        int cells = kernel.weights().size();
        if (fields.size() != cells) {
            getChildren().removeAll(fields);
            fields.clear();
            for (int cell = 0; cell < cells; cell++) {
                int number = cell;
                String name = "Weight in row " + (cell / kernel.size() + 1) + ", column " + (cell % kernel.size() + 1);
                fields.add(new WeightField(
                        "inside-playground-weight-" + (cell + 1),
                        name,
                        weight -> typed.accept(number, weight),
                        this::say));
            }
            getChildren().addAll(fields);
        }
        for (int cell = 0; cell < cells; cell++) {
            fields.get(cell).show(kernel.weights().get(cell));
        }
    }

    /** Says what is wrong with what was typed; "" where nothing is any more. */
    void say(String sentence) {
        remark.setText(sentence);
        remark.setVisible(!sentence.isEmpty());
        requestLayout();
    }

    /** Lays the fields over the kernel of the figure that is about to be shown. */
    void layOver(Figure figure) {
        kernelPlace = figure.spots().stream()
                .filter(spot -> spot.target().equals(new Target.OfGrid(WindowArithmetic.KERNEL)))
                .findFirst();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
        kernelPlace.ifPresent(this::layRemark);
        for (int cell = 0; cell < fields.size(); cell++) {
            WeightField field = fields.get(cell);
            field.setVisible(kernelPlace.isPresent());
            if (kernelPlace.isPresent()) {
                Spot spot = kernelPlace.get();
                double side = spot.width() / spot.columns();
                double x = spot.x() + cell % spot.columns() * side;
                double y = spot.y() + Math.floorDiv(cell, spot.columns()) * side;
                field.layOver(x, y, side, getWidth());
            }
        }
    }

    private void layRemark(Spot kernel) {
        double width = Math.min(getWidth(), Math.max(kernel.width(), REMARK));
        double left = Math.min(getWidth() - width, kernel.x());
        remark.resizeRelocate(left, kernel.y() + kernel.height() + Gap.CLOSE, width, remark.prefHeight(width));
    }

    @Override
    public Orientation getContentBias() {
        return picture.getContentBias();
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return picture.minHeight(width);
    }
}
