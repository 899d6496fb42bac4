package digitpad.ui.results;

import digitpad.training.Readings;
import digitpad.ui.picture.InkPicture;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The first ten digits of the data, what they are and what they were read as. */
final class FirstDigits extends Region {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int DIGITS = 10;
    private static final int RESOLUTION = 112;
    private static final double CAPTIONS = 56;
    private static final double GAP = 6;
    private static final double LARGEST = 60;
    private static final double LINE = 22;

    private final Label truthCaption = caption("truth");
    private final Label predictionCaption = caption("read as");
    private final List<Place> places = new ArrayList<>();

    private record Place(InkPicture picture, Label truth, Label prediction) {
        void setVisible(boolean visible) {
            picture.setVisible(visible);
            truth.setVisible(visible);
            prediction.setVisible(visible);
        }
    }

    FirstDigits(ResultsModel model) {
        getStyleClass().add("first-digits");
        getChildren().addAll(truthCaption, predictionCaption);
        for (int i = 0; i < DIGITS; i++) {
            Place place = new Place(new InkPicture(RESOLUTION), new Label(), new Label());
            place.truth().getStyleClass().add("quiet");
            place.prediction().getStyleClass().add("first-prediction");
            places.add(place);
            getChildren().addAll(place.picture(), place.truth(), place.prediction());
        }
        model.resultProperty().subscribe(result -> result.ifPresent(shown -> show(shown.readings())));
    }

    private void show(Readings readings) {
        for (int i = 0; i < DIGITS; i++) {
            Place place = places.get(i);
            place.setVisible(i < readings.size());
            if (i < readings.size()) {
                place.picture().show(readings.data().image(i));
                place.picture().setAccessibleText(Wording.reading(readings, i));
                place.truth().setText(Integer.toString(readings.truth(i)));
                place.prediction().setText(Integer.toString(readings.predicted(i)));
                place.picture().pseudoClassStateChanged(WRONG, !readings.isRight(i));
                place.prediction().pseudoClassStateChanged(WRONG, !readings.isRight(i));
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return side(width) + 2 * LINE;
    }

    private static double side(double width) {
        return Math.max(1, Math.min(LARGEST, Math.floor((width - CAPTIONS) / DIGITS - GAP)));
    }

    @Override
    protected void layoutChildren() {
        double side = side(getWidth());
        layoutInArea(truthCaption, 0, side, CAPTIONS, LINE, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(predictionCaption, 0, side + LINE, CAPTIONS, LINE, 0, HPos.LEFT, VPos.CENTER);
        for (int i = 0; i < DIGITS; i++) {
            double left = CAPTIONS + i * (side + GAP);
            Place place = places.get(i);
            place.picture().resizeRelocate(left, 0, side, side);
            layoutInArea(place.truth(), left, side, side, LINE, 0, HPos.CENTER, VPos.CENTER);
            layoutInArea(place.prediction(), left, side + LINE, side, LINE, 0, HPos.CENTER, VPos.CENTER);
        }
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("axis");
        return label;
    }
}
