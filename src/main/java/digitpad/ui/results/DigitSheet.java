package digitpad.ui.results;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/** The digits of a cell in rows, of which only those in sight exist. Arrows move the selection. */
final class DigitSheet extends ListView<Integer> {
    /** Padding and scroll bar. */
    private static final double BESIDE = 24;

    private final ResultsModel model;
    private int columns = 1;

    DigitSheet(ResultsModel model) {
        this.model = model;
        setId("gallery-sheet");
        getStyleClass().add("digit-sheet");
        setFixedCellSize(DigitTile.HEIGHT);
        setCellFactory(list -> new DigitRow(model, () -> columns));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        widthProperty().subscribe(width -> arrange());
        model.galleryProperty().subscribe(gallery -> {
            fill();
            scrollTo(0);
        });
        model.selectedProperty().subscribe(selected -> describe());
    }

    private void arrange() {
        int fitting = Math.max(1, (int) ((getWidth() - BESIDE) / DigitTile.WIDTH));
        if (fitting != columns) {
            columns = fitting;
            fill();
        }
    }

    private void fill() {
        int digits = digits().size();
        getItems()
                .setAll(IntStream.range(0, (digits + columns - 1) / columns)
                        .boxed()
                        .toList());
        // The same row numbers may stand for other digits.
        refresh();
    }

    private void onKey(KeyEvent event) {
        int page = Math.max(1, (int) (getHeight() / DigitTile.HEIGHT)) * columns;
        switch (event.getCode()) {
            case LEFT -> move(-1);
            case RIGHT -> move(1);
            case UP -> move(-columns);
            case DOWN -> move(columns);
            case PAGE_UP -> move(-page);
            case PAGE_DOWN -> move(page);
            case HOME -> move(Integer.MIN_VALUE);
            case END -> move(Integer.MAX_VALUE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        List<Integer> gallery = digits();
        model.selectedProperty().get().map(gallery::indexOf).ifPresent(place -> {
            int wished = (int) Math.max(0, Math.min(gallery.size() - 1L, (long) place + step));
            model.select(gallery.get(wished));
            reveal(wished / columns);
        });
    }

    /** Scrolls as little as shows a row. */
    private void reveal(int row) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            // The first brings a row that is far away near, the second wholly into sight.
            flow.scrollTo(row);
            flow.layout();
            flow.scrollTo(row);
        }
    }

    private List<Integer> digits() {
        return model.galleryProperty().get().map(Gallery::digits).orElse(List.of());
    }

    private void describe() {
        setAccessibleText(model.galleryProperty()
                .get()
                .flatMap(gallery -> model.selectedProperty().get().map(selected -> {
                    int place = gallery.digits().indexOf(selected) + 1;
                    return "Digit " + Wording.count(place) + " of "
                            + Wording.count(gallery.digits().size()) + ": "
                            + Wording.reading(gallery.readings(), selected);
                }))
                .orElse("No digits"));
    }
}
