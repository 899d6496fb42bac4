package digitpad.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class ProcessStartTest {
    @Test
    void ticksSinceBootingAreTakenFromTheTimeSinceBooting() {
        String stat = "4711 (a) name) S 1 2 3 0 -1 4 5 6 7 8 9 10 11 12 20 0 1 0 123456 99 98";
        assertThat(ProcessStart.age(stat, "1235.81 2000.00\n")).isEqualTo(1250);
    }

    @Test
    void thisProcessStartedBeforeItsJavaMachine() {
        // Both clocks are rounded, and the tick may be the one that is about to end.
        assertThat(ProcessStart.millis())
                .isLessThanOrEqualTo(ManagementFactory.getRuntimeMXBean().getStartTime() + 20);
    }
}
