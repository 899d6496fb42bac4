package digitpad.files;

/** What a file was named for. */
public enum FileUse {
    /** A network to read or go on with. */
    NETWORK("a model file"),
    /** One picture or drawing. */
    PICTURE("a picture or drawing"),
    /** Many labelled digits. */
    DIGITS("a set of digits");

    private final String words;

    FileUse(String words) {
        this.words = words;
    }

    /** What would have been right, with its article. */
    String words() {
        return words;
    }
}
