package digitpad.ui.network;

import digitpad.model.network.Layer;
import digitpad.model.network.Layer.Activation;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Dense;
import digitpad.model.network.Layer.Dropout;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.Layer.Pooling;
import digitpad.model.network.LayerText;
import digitpad.ui.help.Term;
import digitpad.ui.network.setting.Setting;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.FlowPane;

/** The controls for a layer's sizes, which are other ones for each kind; none where a kind has no sizes. */
final class LayerControls extends FlowPane {
    private final Consumer<Layer> write;
    private boolean showing;

    /** Controls that go with one kind of layer. */
    private record Parts(List<Setting<?>> settings, Supplier<Layer> read, Consumer<Layer> write) {}

    /** @param changed is handed the layer with its new sizes */
    LayerControls(Layer layer, Consumer<Layer> changed) {
        Parts parts = parts(layer);
        write = parts.write;
        getStyleClass().add("layer-controls");
        getChildren().setAll(parts.settings);
        setVisible(!parts.settings.isEmpty());
        setManaged(isVisible());
        show(layer);
        parts.settings.forEach(setting -> setting.onChange(() -> {
            if (!showing) {
                changed.accept(parts.read.get());
            }
        }));
    }

    /** Shows the sizes of {@code layer}, which is of the same kind. */
    void show(Layer layer) {
        showing = true;
        write.accept(layer);
        showing = false;
    }

    private static Parts parts(Layer layer) {
        if (layer instanceof Convolution) {
            return convolution();
        }
        if (layer instanceof Pooling) {
            return pooling();
        }
        if (layer instanceof Activation) {
            Setting<Activation.Function> function = Setting.choice(
                    "Function", Term.ACTIVATION_FUNCTION, List.of(Activation.Function.values()), LayerText::name);
            return new Parts(
                    List.of(function),
                    () -> new Activation(function.get()),
                    is -> function.set(((Activation) is).function()));
        }
        if (layer instanceof Dropout) {
            Setting<Double> rate = Setting.share("Rate", Term.DROPOUT_RATE);
            return new Parts(List.of(rate), () -> new Dropout(rate.get()), is -> rate.set(((Dropout) is).rate()));
        }
        if (layer instanceof Dense) {
            Setting<Integer> units = Setting.number("Units", Term.UNITS, 1, Layer.MAX_WIDTH);
            return new Parts(List.of(units), () -> new Dense(units.get()), is -> units.set(((Dense) is).units()));
        }
        return new Parts(List.of(), () -> layer, is -> {});
    }

    private static Parts convolution() {
        Setting<Integer> kernels = Setting.number("Kernels", Term.KERNELS, 1, Layer.MAX_WIDTH);
        Setting<Integer> size = Setting.size("Size", Term.KERNEL_SIZE, List.of(1, 3, 5, 7), LayerControls::square);
        Setting<Integer> stride = Setting.size("Stride", Term.STRIDE, List.of(1, 2, 3, 4), String::valueOf);
        Setting<Padding> padding = Setting.choice(
                "Padding",
                Term.PADDING,
                List.of(Padding.values()),
                each -> each == Padding.SAME ? "same size" : "none");
        return new Parts(
                List.of(kernels, size, stride, padding),
                () -> new Convolution(kernels.get(), size.get(), stride.get(), padding.get()),
                is -> {
                    Convolution convolution = (Convolution) is;
                    kernels.set(convolution.kernels());
                    size.set(convolution.size());
                    stride.set(convolution.stride());
                    padding.set(convolution.padding());
                });
    }

    private static Parts pooling() {
        Setting<Pooling.Reduction> reduction = Setting.choice(
                "Keeps",
                Term.POOLING,
                List.of(Pooling.Reduction.values()),
                each -> each == Pooling.Reduction.MAX ? "the largest" : "the average");
        Setting<Integer> size =
                Setting.size("Size", Term.POOLING_SIZE, List.of(2, 3, 4, 5, 6, 7), LayerControls::square);
        return new Parts(List.of(reduction, size), () -> new Pooling(reduction.get(), size.get()), is -> {
            Pooling pooling = (Pooling) is;
            reduction.set(pooling.reduction());
            size.set(pooling.size());
        });
    }

    private static String square(int side) {
        return side + "×" + side;
    }
}
