package digitpad.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Met by a class that makes a part: by {@code new} or by handing its constructor to somebody who does. */
final class MakeParts extends ArchCondition<JavaClass> {
    private final Predicate<JavaClass> isPart;

    MakeParts(Predicate<JavaClass> isPart) {
        super("make parts");
        this.isPart = isPart;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream.<JavaAccess<?>>concat(
                        type.getConstructorCallsFromSelf().stream(), type.getConstructorReferencesFromSelf().stream())
                .filter(made -> isPart.test(made.getTargetOwner()))
                .forEach(made -> events.add(SimpleConditionEvent.satisfied(type, made.getDescription())));
    }
}
