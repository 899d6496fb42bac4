package digitpad.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** No call of {@code printStackTrace} on whatever kind of throwable. */
final class NoStackTraces extends ArchCondition<JavaClass> {
    NoStackTraces() {
        super("not print stack traces");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTarget().getName().equals("printStackTrace"))
                .filter(call -> call.getTargetOwner().isAssignableTo(Throwable.class))
                .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
    }
}
