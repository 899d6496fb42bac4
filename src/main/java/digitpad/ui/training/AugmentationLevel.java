package digitpad.ui.training;

import digitpad.dataset.Augmentation;

/** How much the digits of the training part are changed, as it is offered. */
public enum AugmentationLevel {
    NONE("none", "The digits as they are"),
    LIGHT("light", "Turned, moved and resized a little"),
    FULL("full", "Also slanted, bent, thicker and thinner, blurred");

    private final String title;
    private final String explanation;

    AugmentationLevel(String title, String explanation) {
        this.title = title;
        this.explanation = explanation;
    }

    /** The level that stands for {@code augmentation}; the fullest for one of somebody's own. */
    public static AugmentationLevel of(Augmentation augmentation) {
        for (AugmentationLevel level : values()) {
            if (level.augmentation().equals(augmentation)) {
                return level;
            }
        }
        return FULL;
    }

    /** A word for it. */
    public String title() {
        return title;
    }

    /** What it does to a digit. */
    public String explanation() {
        return explanation;
    }

    public Augmentation augmentation() {
        return switch (this) {
            case NONE -> Augmentation.NONE;
            case LIGHT -> Augmentation.LIGHT;
            case FULL -> Augmentation.FULL;
        };
    }
}
