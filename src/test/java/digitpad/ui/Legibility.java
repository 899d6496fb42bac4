package digitpad.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** Which texts stand out too little from what is painted below them. */
public final class Legibility {
    /** From these sizes on, in logical pixels, text is large. */
    private static final double LARGE = 24;

    private static final double LARGE_BOLD = 18.66;

    private Legibility() {}

    /** The texts in sight that are too faint, with their contrast; to be called on the FX thread. Disabled ones may be faint. */
    public static List<String> faint(Scene scene) {
        List<Text> texts = new ArrayList<>();
        collect(scene.getRoot(), texts);
        List<Double> opacities = texts.stream().map(Node::getOpacity).toList();
        texts.forEach(text -> text.setOpacity(0));
        PixelReader grounds = scene.snapshot(null).getPixelReader();
        List<String> faint = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            text.setOpacity(opacities.get(i));
            Point2D middle = middle(text);
            if (isInSight(text, middle, scene)) {
                Color ground = grounds.getColor((int) middle.getX(), (int) middle.getY());
                Color seen = Contrast.over((Color) text.getFill(), opacity(text), ground);
                double ratio = Contrast.ratio(seen, ground);
                if (ratio < (isLarge(text) ? Contrast.SIGN : Contrast.TEXT)) {
                    faint.add("%.2f : 1 of \"%s\" %s on %s in %s"
                            .formatted(ratio, text.getText(), seen, ground, text.getParent()));
                }
            }
        }
        return faint;
    }

    private static void collect(Node node, List<Text> texts) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color) {
            texts.add(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.getBoundsInLocal();
        return node.localToScene(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Within the scene and not scrolled out of a pane, by half neither. */
    private static boolean isInSight(Node node, Point2D middle, Scene scene) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        for (Node each = node; each != null; each = each.getParent()) {
            Node clip = each.getClip();
            Bounds seen =
                    clip == null ? scene.getRoot().getLayoutBounds() : each.localToScene(clip.getBoundsInParent());
            if (!seen.contains(middle.getX(), bounds.getMinY()) || !seen.contains(middle.getX(), bounds.getMaxY())) {
                return false;
            }
        }
        return middle.getX() >= 0
                && middle.getY() >= 0
                && middle.getX() < scene.getWidth()
                && middle.getY() < scene.getHeight();
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity;
    }

    private static boolean isLarge(Text text) {
        double size = text.getFont().getSize();
        return size >= LARGE || (size >= LARGE_BOLD && text.getFont().getStyle().contains("Bold"));
    }
}
