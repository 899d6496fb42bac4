package digitpad.app.evaluation;

/** Samples that are made when they are wanted, many at a time. */
interface Samples {
    int size();

    /** Sample number {@code index}; several threads ask at once. */
    Sample at(int index);
}
