package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTabTest {
    /** Settings files of earlier versions hold these. */
    @Test
    void whatIsRememberedNamesItsTab() {
        assertThat(NetworkTab.of("tab-train")).contains(NetworkTab.TRAIN);
        assertThat(NetworkTab.of("tab-results")).contains(NetworkTab.RESULTS);
        assertThat(NetworkTab.of("tab-runs")).contains(NetworkTab.RUNS);
        assertThat(NetworkTab.of("tab-data")).contains(NetworkTab.DATA);
        assertThat(NetworkTab.of("tab-my-hand")).contains(NetworkTab.MY_HAND);
    }

    @Test
    void aTabOfAnotherVersionIsNone() {
        assertThat(NetworkTab.of("")).isEmpty();
        assertThat(NetworkTab.of("tab-3")).isEmpty();
    }
}
