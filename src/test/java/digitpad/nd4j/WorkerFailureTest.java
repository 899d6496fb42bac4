package digitpad.nd4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.recognition.OverflowException;
import org.junit.jupiter.api.Test;

class WorkerFailureTest {
    @Test
    void whatCallersKnowHowToTellStaysWhatItIs() {
        OverflowException overflow = new OverflowException();
        assertThatThrownBy(() -> WorkerFailure.of("Reading failed.", overflow)).isSameAs(overflow);
        OutOfMemoryError memory = new OutOfMemoryError();
        assertThatThrownBy(() -> WorkerFailure.of("Reading failed.", memory)).isSameAs(memory);
    }

    @Test
    void anythingElseIsTheCause() {
        RuntimeException cause = new IndexOutOfBoundsException();
        assertThat(WorkerFailure.of("Reading failed.", cause))
                .hasMessage("Reading failed.")
                .hasCause(cause);
    }
}
