package digitpad.ui.notice;

/** What a notice is about. Whoever tries the same again does not want to read what became of it the last time. */
public enum Topic {
    /** Opening, pasting or dropping something on the pad. */
    OPEN,
    /** Saving or exporting what lies on the pad. */
    SAVE,
    /** What is read of the pad: copied, or said by hand which ink makes a digit. */
    READING,
    /** Letting another network read the pad. */
    NETWORK,
    /** Saving a network as a file. */
    NETWORK_FILE,
    /** Runs that are kept: listed, shown, called otherwise, removed, exported. */
    RUNS,
    /** Designs that are opened, saved or deleted. */
    DESIGNS,
    /** Designs that are kept in the user's folder by themselves. */
    KEPT_DESIGNS,
    /** Personal digits: kept, changed, imported, exported, asked for. */
    HAND,
    /** Learning the user's hand. */
    LESSON,
    /** Saving figures that explain a network. */
    FIGURES,
    /** What nobody thought of. */
    UNEXPECTED
}
