package digitpad.dataset.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentProxyTest {
    private static final URI MIRROR = URI.create("https://storage.example.com/mnist/");

    @AfterEach
    void forget() {
        System.clearProperty("https.proxyHost");
        System.clearProperty("https.proxyPort");
    }

    private static String through(Map<String, String> environment) {
        return new EnvironmentProxy(environment).describe(MIRROR).orElse("direct");
    }

    @ParameterizedTest
    @CsvSource({
        "http://proxy:3128, proxy:3128",
        "proxy:3128, proxy:3128",
        "http://proxy/, proxy:80",
        "http://ann:secret@proxy:3128, proxy:3128",
        "socks5://proxy:1080, direct",
        "http://:3128, direct",
        "'http://pro xy', direct",
        "'', direct",
    })
    void readsTheAddress(String value, String expected) {
        assertThat(through(Map.of("HTTPS_PROXY", value))).isEqualTo(expected);
    }

    @Test
    void smallLettersComeFirstAndAllProxyLast() {
        assertThat(through(Map.of("HTTPS_PROXY", "large:1", "https_proxy", "small:2", "ALL_PROXY", "all:3")))
                .isEqualTo("small:2");
        assertThat(through(Map.of("ALL_PROXY", "all:3", "HTTP_PROXY", "http:4")))
                .isEqualTo("all:3");
        assertThat(through(Map.of("HTTP_PROXY", "http:4"))).isEqualTo("direct");
    }

    @ParameterizedTest
    @CsvSource({
        "'storage.example.com', direct",
        "'other.org, .example.com', direct",
        "'*.example.com', direct",
        "example.com, direct",
        "EXAMPLE.com, direct",
        "*, direct",
        "age.example.com, proxy:1",
        "ample.com, proxy:1",
    })
    void exceptionsGoDirect(String exempt, String expected) {
        assertThat(through(Map.of("HTTPS_PROXY", "proxy:1", "NO_PROXY", exempt)))
                .isEqualTo(expected);
    }

    @Test
    void thisMachineIsNeverAskedThroughAProxy() {
        EnvironmentProxy proxy = new EnvironmentProxy(Map.of("HTTP_PROXY", "proxy:1"));
        assertThat(proxy.describe(URI.create("http://localhost:8000/"))).isEmpty();
        assertThat(proxy.describe(URI.create("http://127.0.0.1:8000/"))).isEmpty();
    }

    @Test
    void javasOwnPropertiesComeFirst() {
        System.setProperty("https.proxyHost", "java");
        System.setProperty("https.proxyPort", "5");
        assertThat(through(Map.of("HTTPS_PROXY", "proxy:1"))).isEqualTo("java:5");
    }
}
