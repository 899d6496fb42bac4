package digitpad.ui.results;

/** A place in the confusion matrix. */
public record MatrixCell(int truth, int prediction) {
    boolean isRight() {
        return truth == prediction;
    }
}
