package digitpad.ui.network;

import digitpad.model.network.DraftLayer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.LayerText;
import digitpad.model.network.NetworkDraft;
import digitpad.ui.help.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The layers with output shapes, parameters and multiply-adds, and their sums, which stay in sight. */
final class LayerTable extends VBox {
    private final VBox rows = new VBox();
    private final VBox head = new VBox();
    private final VBox foot = new VBox();

    LayerTable(NetworkModel model) {
        getStyleClass().add("layer-table");
        LayerFigures names = new LayerFigures("", "Layer", "Output", "Parameters", "Multiply-adds");
        names.explain(Term.LAYER, List.of(Term.OUTPUT_SHAPE, Term.PARAMETERS, Term.MULTIPLY_ADDS));
        head.getChildren().add(names);
        head.getStyleClass().add("layer-table-head");
        foot.getStyleClass().add("layer-table-foot");
        ScrollPane pane = new LayerPane(rows);
        pane.setAccessibleText("Layers");
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(head, pane, foot);
        // The columns stay in line beside the scroll bar.
        pane.viewportBoundsProperty().subscribe(bounds -> {
            Insets besideBar = new Insets(0, Math.max(0, pane.getWidth() - bounds.getWidth()), 0, 0);
            head.setPadding(besideBar);
            foot.setPadding(besideBar);
        });
        model.draftProperty().subscribe(this::show);
    }

    private void show(NetworkDraft draft) {
        List<DraftLayer> outline = draft.outline();
        List<Node> all = new ArrayList<>();
        // A kind of layer is explained where it stands first.
        Set<Term> explained = EnumSet.noneOf(Term.class);
        for (int i = 0; i < outline.size(); i++) {
            all.add(row(
                    i + 1,
                    outline.get(i),
                    explained.add(LayerTerm.of(outline.get(i).layer()))));
        }
        rows.getChildren().setAll(all);
        boolean known = outline.stream().allMatch(layer -> layer.summary().isPresent());
        foot.getChildren()
                .setAll(new LayerFigures(
                        "",
                        "Total",
                        "",
                        known ? sum(outline, LayerSummary::parameters) : "",
                        known ? sum(outline, LayerSummary::multiplyAdds) : "unknown"));
    }

    private static Node row(int number, DraftLayer layer, boolean explained) {
        LayerFigures figures = new LayerFigures(
                Integer.toString(number),
                LayerText.of(layer.layer()),
                layer.summary().map(is -> is.output().toString()).orElse(""),
                layer.summary().map(is -> figure(is.parameters())).orElse(""),
                layer.summary().map(is -> figure(is.multiplyAdds())).orElse(""));
        if (explained) {
            figures.explain(LayerTerm.of(layer.layer()));
        }
        VBox row = new VBox(figures);
        row.getStyleClass().add("layer-table-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(LayerWording.spoken(number, layer));
        layer.problem().ifPresent(problem -> row.getChildren().add(new ProblemLine(problem)));
        return row;
    }

    private static String sum(List<DraftLayer> outline, ToLongFunction<LayerSummary> figure) {
        return LayerWording.count(outline.stream()
                .flatMap(layer -> layer.summary().stream())
                .mapToLong(figure)
                .sum());
    }

    private static String figure(long value) {
        return value == 0 ? "–" : LayerWording.count(value);
    }
}
