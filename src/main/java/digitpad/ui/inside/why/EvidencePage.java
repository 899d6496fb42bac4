package digitpad.ui.inside.why;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.attribution.Evidence;
import digitpad.explanation.attribution.GradCam;
import digitpad.explanation.attribution.GradCamMap;
import digitpad.explanation.attribution.Occlusion;
import digitpad.explanation.attribution.OcclusionMaps;
import digitpad.explanation.attribution.WhyWords;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Hit;
import digitpad.explanation.figure.Target;
import digitpad.explanation.view.WhyFigure;
import digitpad.model.StoredNetwork;
import digitpad.recognition.Prediction;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.inside.InsideModel;
import digitpad.ui.inside.InsidePage;
import digitpad.ui.inside.NoDigit;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Which pixels speak for an answer and which against it: of the network's own answer, or of another one by choice. */
public final class EvidencePage extends InsidePage {
    private static final String ITS_ANSWER = "its answer";

    private final ChoiceBox<String> answer = new ChoiceBox<>();
    private final ChoiceBox<Integer> window = new ChoiceBox<>();
    private final CheckBox onlyFor = new CheckBox("Only what speaks for it");
    private final FigurePane picture = new FigurePane("inside-why-picture", this::figure);
    private Optional<ActivationTrace> asked = Optional.empty();
    private Optional<OcclusionMaps> paper = Optional.empty();
    private Optional<OcclusionMaps> ink = Optional.empty();
    private Optional<GradCamMap> maps = Optional.empty();

    public EvidencePage(InsideModel model) {
        super("inside-why", "Pixels", model);
        answer.setId("inside-why-answer");
        answer.setAccessibleText("Answer that is looked into");
        answer.getItems().add(ITS_ANSWER);
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            answer.getItems().add(Integer.toString(digit));
        }
        answer.setValue(ITS_ANSWER);
        window.setId("inside-why-window");
        window.setAccessibleText("Side of the square that covers the digit, in pixels");
        window.getItems().setAll(Occlusion.WINDOWS);
        window.setValue(Occlusion.USUAL_WINDOW);
        onlyFor.setId("inside-why-only-for");
        answer.valueProperty().addListener((property, was, is) -> {
            attributeMaps();
            show();
        });
        window.valueProperty().addListener((property, was, is) -> ask());
        onlyFor.selectedProperty().addListener((property, was, is) -> show());
        FlowPane controls = new FlowPane(new Label("Why"), answer, new Label("covered by squares of"), window, onlyFor);
        controls.getStyleClass().add("inside-flow");
        content().getChildren().addAll(controls, picture);
        picture.hoveredProperty().addListener((property, was, is) -> describe(is));
    }

    private int digit(ActivationTrace trace) {
        if (!answer.getValue().equals(ITS_ANSWER)) {
            return Integer.parseInt(answer.getValue());
        }
        float[] logits = trace.logits();
        int best = 0;
        for (int digit = 1; digit < logits.length; digit++) {
            best = logits[digit] > logits[best] ? digit : best;
        }
        return best;
    }

    @Override
    protected void refresh() {
        Optional<String> problem = NoDigit.problem(model());
        if (problem.isPresent()) {
            asked = Optional.empty();
            trouble(problem.get());
            return;
        }
        trouble("");
        if (!model().trace().equals(asked)) {
            ask();
        } else {
            show();
        }
    }

    private void ask() {
        asked = model().trace();
        if (asked.isEmpty()) {
            return;
        }
        ActivationTrace trace = asked.get();
        paper = Optional.empty();
        ink = Optional.empty();
        attributeMaps();
        for (Occlusion.Filling filling : Occlusion.Filling.values()) {
            Occlusion occlusion = new Occlusion(window.getValue(), filling);
            model().ask("occlusion " + filling, (network, cancelled) -> {
                Optional<OcclusionMaps> covered = occlusion.of(network, trace.digit(), cancelled);
                return () -> covered.ifPresent(this::covered);
            });
        }
        show();
    }

    private void covered(OcclusionMaps is) {
        if (is.how().filling() == Occlusion.Filling.PAPER) {
            paper = Optional.of(is);
        } else {
            ink = Optional.of(is);
        }
        show();
    }

    private void attributeMaps() {
        maps = asked.flatMap(trace -> model().stored()
                .map(StoredNetwork::tensors)
                .flatMap(tensors -> GradCam.of(trace, tensors, digit(trace))));
    }

    private Optional<Evidence> evidence() {
        return asked.map(trace -> new Evidence(trace, digit(trace), paper, ink, maps));
    }

    private Figure figure(double width) {
        return evidence()
                .map(is -> WhyFigure.of(is, onlyFor.isSelected(), width))
                .orElseGet(() -> new Figure(width, 1, List.of(), List.of(), ""));
    }

    private void show() {
        picture.refresh();
        describe(picture.hoveredProperty().get());
    }

    private void describe(Optional<Hit> hit) {
        Optional<String> pixel = hit.flatMap(this::pixel);
        explain(pixel.or(() -> evidence().map(WhyWords::of)).orElse(""), WhyWords.formula());
    }

    private Optional<String> pixel(Hit hit) {
        if (!(hit.target() instanceof Target.OfGrid grid) || asked.isEmpty()) {
            return Optional.empty();
        }
        int digit = digit(asked.get());
        Optional<OcclusionMaps> pointed =
                switch (grid.name()) {
                    case WhyFigure.PAPER -> paper;
                    case WhyFigure.INK -> ink;
                    default -> Optional.empty();
                };
        return pointed.map(is -> WhyWords.ofPixel(is, digit, hit.row(), hit.column()));
    }

    @Override
    protected List<FigurePane> panes() {
        return List.of(picture);
    }
}
