package digitpad.ui.hand;

import digitpad.app.hand.PersonalDigit;
import digitpad.ui.grid.GridSelection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which personal digits buttons and keys are about. To be used on the FX thread; needs no toolkit. */
public final class HandSelection implements GridSelection<PersonalDigit> {
    private final HandModel hand;

    // Properties

    private final ReadOnlyObjectWrapper<Set<PersonalDigit>> selected = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<PersonalDigit>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PersonalDigit> beginning = Optional.empty();

    public HandSelection(HandModel hand) {
        this.hand = hand;
        hand.digits().addListener((Observable changed) -> retain());
    }

    /** The selected digits, none that is not in the set any more. */
    @Override
    public ReadOnlyObjectProperty<Set<PersonalDigit>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The one that was selected last, from which arrow keys go on. */
    @Override
    public ReadOnlyObjectProperty<Optional<PersonalDigit>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The selected digits in the order of the set. */
    public List<PersonalDigit> inOrder() {
        return hand.digits().stream().filter(selected.get()::contains).toList();
    }

    // Commands

    /** Selects one digit alone. */
    @Override
    public void choose(PersonalDigit digit) {
        begin(Set.of(digit), Optional.of(digit));
    }

    /** Adds a digit, or takes it away. */
    @Override
    public void toggle(PersonalDigit digit) {
        Set<PersonalDigit> changed = new LinkedHashSet<>(selected.get());
        if (!changed.remove(digit)) {
            changed.add(digit);
        }
        begin(changed, Optional.of(digit));
    }

    /** Selects everything from where the selection began to this digit. */
    @Override
    public void extendTo(PersonalDigit digit) {
        List<PersonalDigit> all = hand.digits();
        int from = beginning.map(all::indexOf).orElse(-1);
        int to = all.indexOf(digit);
        if (from < 0 || to < 0) {
            choose(digit);
            return;
        }
        selected.set(new LinkedHashSet<>(all.subList(Math.min(from, to), Math.max(from, to) + 1)));
        current.set(Optional.of(digit));
    }

    /** Selects some digits alone, those of them that are in the set. */
    @Override
    public void chooseAll(List<PersonalDigit> digits) {
        List<PersonalDigit> there =
                digits.stream().filter(new HashSet<>(hand.digits())::contains).toList();
        begin(new LinkedHashSet<>(there), there.stream().findFirst());
    }

    /** Says that the selected digits are others; they stay selected. */
    public void relabel(int label) {
        List<PersonalDigit> were = inOrder();
        hand.relabel(were, label);
        chooseAll(were.stream().map(digit -> digit.relabelled(label)).toList());
    }

    /** Takes the selected digits out of the set. */
    public void remove() {
        hand.remove(inOrder());
    }

    /** Selects none. */
    @Override
    public void none() {
        begin(Set.of(), Optional.empty());
    }

    private void begin(Set<PersonalDigit> digits, Optional<PersonalDigit> at) {
        beginning = at;
        selected.set(digits);
        current.set(at);
    }

    private void retain() {
        Set<PersonalDigit> there = new HashSet<>(hand.digits());
        List<PersonalDigit> left =
                new ArrayList<>(selected.get().stream().filter(there::contains).toList());
        if (left.size() < selected.get().size()) {
            selected.set(new LinkedHashSet<>(left));
        }
        if (current.get().isPresent() && !there.contains(current.get().get())) {
            current.set(left.stream().findFirst());
        }
    }
}
