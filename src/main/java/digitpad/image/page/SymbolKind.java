package digitpad.image.page;

/** What something written is as far as its size, its shape and its place in the row tell. */
public enum SymbolKind {
    /** As large as the digits around it: a network says which digit it is. */
    DIGIT(true),

    /** Much smaller than the digit beside it: a digit where a network is sure of one, and perhaps no writing otherwise. */
    SMALL_DIGIT(true),

    /** A point, or a digit that is as small and whose strokes are as wide against it. */
    POINT_OR_DIGIT(true),

    /** A spot at the foot of the row. */
    POINT(false),

    /** Begins near the foot of the row and hangs below it. */
    COMMA(false),

    /** Flat, at half the height of the digits, beside them. */
    DASH(false),

    /** Could be writing, and is none of these. */
    UNKNOWN(false);

    private final boolean readable;

    SymbolKind(boolean readable) {
        this.readable = readable;
    }

    /** Whether a network is to look at it. */
    public boolean isReadable() {
        return readable;
    }
}
