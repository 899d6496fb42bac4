package digitpad.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.layout.Region;

/** The rows of a number, as large as they fit; rows that are too long for the smallest size go on in the next line. */
final class NumberPane extends Region {
    private final ReadingModel model;
    private final List<NumberCell> cells = new ArrayList<>();
    private NumberSize size = NumberSize.HUGE;
    private double roomWidth;
    private double roomHeight;

    NumberPane(ReadingModel model) {
        this.model = model;
        getStyleClass().add("number");
        model.readingProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::mark);
    }

    /** The width and height in logical pixels that all rows are to fit into. */
    void setRoom(double width, double height) {
        roomWidth = width;
        roomHeight = height;
        resize();
        requestLayout();
    }

    /** The cell at a place in the reading. */
    NumberCell cell(int place) {
        return cells.get(place);
    }

    private void show() {
        ShownReading reading = model.readingProperty().get();
        if (!reading.isNumber()) {
            return;
        }
        List<ShownSymbol> symbols = reading.symbols();
        while (cells.size() < symbols.size()) {
            int place = cells.size();
            cells.add(new NumberCell(() -> model.choose(place)));
        }
        for (int i = 0; i < symbols.size(); i++) {
            cells.get(i).show(symbols.get(i), NumberWords.of(symbols.get(i), i, symbols.size()));
        }
        if (getChildren().size() != symbols.size()) {
            getChildren().setAll(cells.subList(0, symbols.size()));
        }
        resize();
        requestLayout();
    }

    private void mark() {
        OptionalInt chosen = model.chosenProperty().get();
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setChosen(chosen.isPresent() && chosen.getAsInt() == i);
        }
    }

    private void resize() {
        NumberSize fitting = NumberSize.of(model.readingProperty().get(), roomWidth, roomHeight);
        size = fitting;
        for (NumberSize each : NumberSize.values()) {
            pseudoClassStateChanged(each.style(), each == fitting);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? roomWidth : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** The height of all lines in a width. */
    private double place(double width, boolean move) {
        double y = 0;
        int place = 0;
        for (List<ShownSymbol> row : model.readingProperty().get().rows()) {
            double x = 0;
            for (ShownSymbol symbol : row) {
                double wide = size.width(symbol);
                if (x > 0 && x + wide > width) {
                    x = 0;
                    y += size.line();
                }
                if (move && place < getChildren().size()) {
                    cells.get(place).resizeRelocate(x, y, wide, size.line());
                }
                x += wide;
                place++;
            }
            y += size.line();
        }
        return y;
    }
}
