package digitpad.explanation.figure;

/** What a colour is for. Which colour it is, is the {@link Palette}'s to say. */
public enum Tone {
    /** What lies behind everything. */
    GROUND,
    /** What is read first. */
    TEXT,
    /** What is read second. */
    QUIET,
    /** Text on a dark cell of a grid. */
    ON_DARK,
    /** Text on a light cell of a grid. */
    ON_LIGHT,
    /** Edges of things at rest. */
    EDGE,
    /** The ground of a bar, and of what is empty. */
    TRACK,
    /** What is chosen, what is the answer. */
    ACCENT,
    /** What speaks for, what is above zero. */
    PLUS,
    /** What speaks against, what is below zero. */
    MINUS
}
