package digitpad.ui;

import digitpad.ui.network.NetworkChoice;
import digitpad.ui.settings.PanelState;
import digitpad.ui.settings.WindowSettings;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;

/** Brings what was chosen in the panel back from the last time, and remembers it from then on. To be used on the FX thread. */
final class PanelMemory {
    private final TrainingDesk desk;
    private final NetworkTabs tabs;
    private final WindowSettings settings;

    private PanelMemory(TrainingDesk desk, NetworkTabs tabs, WindowSettings settings) {
        this.desk = desk;
        this.tabs = tabs;
        this.settings = settings;
    }

    /** Brings back what can be at once; a design comes, with the plan for it, when the designs were read. */
    static void attach(TrainingDesk desk, NetworkTabs tabs, WindowSettings settings) {
        PanelMemory memory = new PanelMemory(desk, tabs, settings);
        PanelState last = settings.panelProperty().get();
        desk.watch().watchingProperty().set(last.watching());
        memory.logarithmic().set(last.logarithmic());
        desk.runs().compared().addAll(last.compared());
        NetworkTab.of(last.tab()).ifPresent(tabs::show);
        boolean chosen = desk.networks().chooseKept(last.network());
        NetworkChoice before = desk.networks().chosenProperty().get();
        if (chosen) {
            desk.plan().change(last.plan());
        }
        desk.networks().load(() -> {
            // Whoever was quicker keeps what was chosen.
            if (!chosen
                    && desk.networks().chosenProperty().get().equals(before)
                    && desk.networks().chooseKept(last.network())) {
                desk.plan().change(last.plan());
            }
            memory.remember();
        });
    }

    private BooleanProperty logarithmic() {
        return desk.training().charts().loss().logarithmicProperty();
    }

    private void remember() {
        InvalidationListener changed = property -> settings.panelProperty().set(now());
        for (Observable each : List.of(
                tabs.shownProperty(),
                desk.networks().chosenProperty(),
                desk.plan().changesProperty(),
                desk.watch().watchingProperty(),
                logarithmic(),
                desk.runs().compared())) {
            each.addListener(changed);
        }
        settings.panelProperty().set(now());
    }

    private PanelState now() {
        return new PanelState(
                tabs.shownProperty().get().id(),
                desk.networks().chosenProperty().get().key(),
                desk.plan().changesProperty().get(),
                desk.watch().watchingProperty().get(),
                logarithmic().get(),
                new ArrayList<>(desk.runs().compared()));
    }
}
