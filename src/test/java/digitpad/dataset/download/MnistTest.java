package digitpad.dataset.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MnistTest {
    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(Mnist.MIRRORS_PROPERTY);
    }

    @Test
    void otherMirrorsCanBeNamedFromOutside() {
        assertThat(Mnist.mirrors()).isEqualTo(Mnist.MIRRORS);
        System.setProperty(Mnist.MIRRORS_PROPERTY, "http://here/mnist, https://there:8443/");
        assertThat(Mnist.mirrors())
                .containsExactly(URI.create("http://here/mnist/"), URI.create("https://there:8443/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mnist", "file:///etc/", "ftp://here/", "http:///mnist", "http://a b/"})
    void whatIsNoMirrorIsSaid(String address) {
        assertThatThrownBy(() -> Mnist.mirror(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not " + address);
    }

    @Test
    void sizesAndDigestsAreThoseOfTheRealFiles() throws IOException {
        try (MirrorServer server = MirrorServer.ofMnist()) {
            Download download = new Download(Mnist.DATA, folder, List.of(server.address()));
            assertThat(download.run(progress -> {}, () -> false)).isTrue();
            for (RemoteFile file : Mnist.DATA.files()) {
                assertThat(folder.resolve(file.name())).hasSize(file.size());
            }
        }
    }
}
