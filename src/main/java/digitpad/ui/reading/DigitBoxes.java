package digitpad.ui.reading;

import digitpad.app.reading.Sheet;
import digitpad.image.PixelBox;
import digitpad.ui.pad.PadModel;
import digitpad.ui.pad.SheetPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The boxes of the digits over the sheet that they were read of, and of what is left out. Nothing is laid out when they
 * change, and they lie as long as their sheet or one that goes on with it does. The pen never meets them: see {@link BoxClicks}.
 */
public final class DigitBoxes extends Pane {
    private final PadModel pad;
    private final ReadingModel model;
    private final ArrangementModel arrangement;
    private final ObservableValue<SheetPlace> place;
    private final List<DigitBox> boxes = new ArrayList<>();
    private final List<LeftOutBox> leftOut = new ArrayList<>();

    /** @param place where the sheet lies on this node */
    public DigitBoxes(
            PadModel pad, ReadingModel model, ArrangementModel arrangement, ObservableValue<SheetPlace> place) {
        this.pad = pad;
        this.model = model;
        this.arrangement = arrangement;
        this.place = place;
        setId("boxes");
        setMouseTransparent(true);
        model.shownProperty().subscribe(this::show);
        model.readingProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::show);
        place.subscribe(this::show);
        pad.sheetProperty().addListener((property, was, is) -> {
            if (!is.continues(was)) {
                show();
            }
        });
        widthProperty().subscribe(width -> show());
        heightProperty().subscribe(height -> show());
    }

    /** What a click in a place of this node does; empty where it is the paper's. */
    Optional<Runnable> at(double x, double y) {
        boolean anywhere = pad.getSheet() instanceof Sheet.Picture;
        for (LeftOutBox box : leftOut) {
            if (box.isHandle(x, y)) {
                return Optional.of(() -> arrangement.takeBack(box.place()));
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            int symbol = i;
            DigitBox box = boxes.get(i);
            if (box.isHandle(x, y) || (anywhere && box.covers(x, y))) {
                return Optional.of(() -> model.choose(symbol));
            }
        }
        return Optional.empty();
    }

    /** Shows which box the mouse points at. */
    void point(double x, double y) {
        boolean anywhere = pad.getSheet() instanceof Sheet.Picture;
        boxes.forEach(box -> box.point(box.isHandle(x, y) || (anywhere && box.covers(x, y))));
        leftOut.forEach(box -> box.point(box.isHandle(x, y)));
    }

    private void show() {
        if (getWidth() <= 0) {
            return;
        }
        boolean current =
                model.shownProperty().get().map(shown -> belongs(shown.sheet())).orElse(false);
        List<ShownSymbol> symbols = current ? model.readingProperty().get().symbols() : List.of();
        OptionalInt chosen = model.chosenProperty().get();
        List<PixelBox> out = ArrangementModel.leftOut(pad.getSheet().arrangement());
        fill(boxes, symbols.size(), DigitBox::new);
        fill(leftOut, out.size(), number -> new LeftOutBox());
        for (int i = 0; i < symbols.size(); i++) {
            boolean marked = chosen.isPresent() && chosen.getAsInt() == i;
            boxes.get(i)
                    .show(
                            symbols.get(i),
                            symbols.size(),
                            marked,
                            pad.getSheet() instanceof Sheet.Picture,
                            onNode(symbols.get(i).box()),
                            getWidth(),
                            getHeight());
        }
        for (int i = 0; i < out.size(); i++) {
            leftOut.get(i).show(out.get(i), onNode(out.get(i)), getWidth(), getHeight());
        }
    }

    /** Whether what was read of a sheet is still where it was: on the pad lies that one, or it with more written. */
    private boolean belongs(Sheet read) {
        Sheet now = pad.getSheet();
        return (now instanceof Sheet.Ink ink && read instanceof Sheet.Ink before)
                ? before.arrangement().equals(ink.arrangement())
                        && ink.drawing().strokes().size()
                                >= before.drawing().strokes().size()
                : now.equals(read);
    }

    private PixelBox onNode(PixelBox box) {
        SheetPlace lies = place.getValue();
        return new PixelBox(lies.x(box.left()), lies.y(box.top()), lies.x(box.right()), lies.y(box.bottom()));
    }

    /** Has as many nodes of a kind in sight as are needed; those that are not wait. */
    private <N extends Node> void fill(List<N> nodes, int needed, IntFunction<N> make) {
        while (nodes.size() < needed) {
            N node = make.apply(nodes.size());
            nodes.add(node);
            getChildren().add(node);
        }
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setVisible(i < needed);
        }
    }
}
