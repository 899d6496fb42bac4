package digitpad.image.paper;

/** What was seen on a page and is not read. */
public enum LeftOut {
    BESIDE_BOXES("What stands beside the boxes was left out."),
    STRUCK_OUT("What is struck out was left out.");

    private final String sentence;

    LeftOut(String sentence) {
        this.sentence = sentence;
    }

    /** A sentence for people. */
    public String sentence() {
        return sentence;
    }
}
