package digitpad.ui.training;

import digitpad.app.runs.RunRecord;

/** What the rest of the window can do with a run. */
public interface RunUses {
    /** Shows how well it reads. */
    void showResults(RunRecord run);

    /** Shows its curves in the place of those of the last training. */
    void showCurves(RunRecord run);

    /** Reads the pad with its network. */
    void use(RunRecord run);

    /** Goes on with its training. */
    void resume(RunRecord run);

    /** Asks for a file and saves its network there. */
    void saveAs(RunRecord run);

    /** Asks for a network's file and lets it read the pad. */
    void openModel();

    /** Asks for a file and exports the table there. */
    void exportTable();
}
