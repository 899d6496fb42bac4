package digitpad.dataset.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.files.BadFileException;
import digitpad.files.PathLock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
    private static final byte[] IMAGES = random(400_000, 1);
    private static final byte[] LABELS = random(5_000, 2);
    private static final RemoteData DATA = new RemoteData(
            "The test's data",
            List.of(remote("images.gz", IMAGES), remote("labels.gz", LABELS)),
            "there is other data");

    /** Long enough for a busy machine, where nothing is to be silent. */
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path temporary;

    private Path folder;
    private MirrorServer first;
    private MirrorServer second;

    private static byte[] random(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static RemoteFile remote(String name, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(content);
            return new RemoteFile(name, content.length, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void open() throws IOException {
        folder = temporary.resolve("data/mnist");
        first = new MirrorServer().with("images.gz", IMAGES).with("labels.gz", LABELS);
        second = new MirrorServer().with("images.gz", IMAGES).with("labels.gz", LABELS);
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    private Download download(Duration patience, Map<String, String> environment, URI... mirrors) {
        return new Download(DATA, folder, List.of(mirrors), patience, environment);
    }

    private Download download(URI... mirrors) {
        return download(LONG, Map.of(), mirrors);
    }

    private static boolean run(Download download) throws IOException {
        return download.run(progress -> {}, () -> false);
    }

    private void assertWhole() throws IOException {
        assertThat(folder.resolve("images.gz")).hasBinaryContent(IMAGES);
        assertThat(folder.resolve("labels.gz")).hasBinaryContent(LABELS);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("images.gz", "labels.gz");
        }
    }

    private Path part(byte[] content) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve("images.gz.part"), content);
    }

    private static URI closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/mnist/");
        }
    }

    @Test
    void bringsAllFilesAndTellsHowFarItIs() throws IOException {
        List<DownloadProgress> told = new ArrayList<>();
        Download download = download(first.address());
        assertThat(download.run(told::add, () -> false)).isTrue();
        assertWhole();
        assertThat(told.get(0)).isEqualTo(new DownloadProgress("images.gz", 0, 405_000, Optional.empty()));
        DownloadProgress last = told.get(told.size() - 1);
        assertThat(last.file()).isEqualTo("labels.gz");
        assertThat(last.bytesDone()).isEqualTo(last.bytesTotal()).isEqualTo(405_000);
        assertThat(told).extracting(DownloadProgress::bytesDone).isSorted();
    }

    @Test
    void whatIsThereIsNotAskedForAgain() throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("images.gz"), IMAGES);
        run(download(first.address()));
        assertThat(first.requests()).containsExactly("labels.gz");
        assertWhole();
    }

    @Test
    void anotherFileOfTheSameNameIsLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Path other = Files.writeString(folder.resolve("labels.gz"), "somebody's own");
        Download download = download(first.address());
        assertThatThrownBy(() -> run(download))
                .isInstanceOf(BadFileException.class)
                .hasMessage(other + " is another file than the one of The test's data: move it away first.");
        assertThat(other).hasContent("somebody's own");
        assertThat(first.requests()).isEmpty();
    }

    @Test
    void goesOnWhereAnEarlierDownloadEnded() throws IOException {
        part(Arrays.copyOf(IMAGES, 150_000));
        run(download(first.address()));
        assertThat(first.requests()).containsExactly("images.gz bytes=150000-", "labels.gz");
        assertWhole();
    }

    @Test
    void aCompletePartIsOnlyChecked() throws IOException {
        part(IMAGES);
        run(download(first.address()));
        assertThat(first.requests()).containsExactly("labels.gz");
        assertWhole();
    }

    @Test
    void aPartLargerThanTheFileIsForgotten() throws IOException {
        part(random(IMAGES.length + 1, 3));
        run(download(first.address()));
        assertThat(first.requests()).containsExactly("images.gz", "labels.gz");
        assertWhole();
    }

    @Test
    void aServerWithoutRangesSendsTheWholeAgain() throws IOException {
        part(Arrays.copyOf(IMAGES, 150_000));
        first.ranges = false;
        run(download(first.address()));
        assertThat(first.requests()).containsExactly("images.gz bytes=150000-", "labels.gz");
        assertWhole();
    }

    @Test
    void aPartOfSomethingElseIsFetchedAnewAsAWhole() throws IOException {
        part(random(150_000, 3));
        run(download(first.address()));
        assertThat(first.requests()).containsExactly("images.gz bytes=150000-", "images.gz", "labels.gz");
        assertWhole();
    }

    @Test
    void theNextMirrorIsAskedWhereTheDigestIsWrong() throws IOException {
        first.with("images.gz", random(IMAGES.length, 4));
        run(download(first.address(), second.address()));
        assertThat(first.requests()).containsExactly("images.gz", "labels.gz");
        assertThat(second.requests()).containsExactly("images.gz");
        assertWhole();
    }

    @Test
    void aFileOfAnotherSizeIsRefusedBeforeItIsFetched() throws IOException {
        first.with("images.gz", "Sign in to the guests' network!".getBytes(StandardCharsets.UTF_8));
        run(download(first.address(), second.address()));
        assertWhole();
    }

    @Test
    void aRangeOfAnotherFileIsRefused() throws IOException {
        part(Arrays.copyOf(IMAGES, 150_000));
        first.claimedTotal = 999_999;
        Download download = download(first.address());
        assertThatThrownBy(() -> run(download))
                .isInstanceOf(DownloadFailedException.class)
                .hasMessageContaining("has a images.gz of 999999 bytes instead of 400000");
        assertThat(folder.resolve("images.gz.part")).hasBinaryContent(Arrays.copyOf(IMAGES, 150_000));
    }

    @Test
    void aMirrorWithAShorterFileDoesNotCostThePartThatIsThere() throws IOException {
        part(Arrays.copyOf(IMAGES, 150_000));
        first.with("images.gz", random(100_000, 5));
        run(download(first.address(), second.address()));
        assertThat(second.requests()).containsExactly("images.gz bytes=150000-");
        assertWhole();
    }

    @Test
    void aMirrorWithoutRangesAndWithAnotherFileDoesNotCostThePartThatIsThere() throws IOException {
        part(Arrays.copyOf(IMAGES, 150_000));
        first.ranges = false;
        first.with("images.gz", random(300_000, 5));
        run(download(first.address(), second.address()));
        assertThat(second.requests()).containsExactly("images.gz bytes=150000-");
        assertWhole();
    }

    @Test
    void noMoreIsTakenThanTheFileHas() throws IOException {
        first.sized = false;
        first.with("images.gz", random(4_000_000, 5));
        Download download = download(first.address());
        assertThatThrownBy(() -> run(download))
                .isInstanceOf(DownloadFailedException.class)
                .hasMessageContaining("127.0.0.1 sends more than the 400000 bytes of images.gz");
        assertThat(Files.size(folder.resolve("images.gz.part"))).isBetween(1L, 400_000L);
        run(download(second.address()));
        assertWhole();
    }

    @Test
    void anAnswerOfUntoldSizeThatEndsEarlyIsTakenUpByTheNextMirror() throws IOException {
        first.sized = false;
        first.with("images.gz", Arrays.copyOf(IMAGES, 150_000));
        run(download(first.address(), second.address()));
        assertThat(second.requests()).containsExactly("images.gz bytes=150000-");
        assertWhole();
    }

    @Test
    void anotherPartThanTheOneThatIsWantedIsRefused() throws IOException {
        part(Arrays.copyOf(IMAGES, 150_000));
        first.claimedBegin = 140_000;
        Download download = download(first.address());
        assertThatThrownBy(() -> run(download))
                .isInstanceOf(DownloadFailedException.class)
                .hasMessageContaining("127.0.0.1 sends another part of images.gz than it was asked for");
        assertThat(folder.resolve("images.gz.part")).hasBinaryContent(Arrays.copyOf(IMAGES, 150_000));
    }

    @Test
    void aConnectionThatBreaksIsTakenUpByTheNextMirror() throws IOException {
        first.cutAfter = 100_000;
        first.cuts = 1;
        run(download(first.address(), second.address()));
        assertThat(second.requests()).singleElement().asString().matches("images.gz bytes=[1-9][0-9]*-");
        assertWhole();
    }

    @Test
    void theOnlyMirrorIsAskedAgainAsLongAsSomethingComes() throws IOException {
        first.cutAfter = 100_000;
        first.cuts = 3;
        run(download(first.address()));
        assertThat(first.requests()).hasSize(5);
        assertWhole();
    }

    @Test
    void aMirrorWithoutTheFileIsPassedOver() throws IOException {
        try (MirrorServer empty = new MirrorServer()) {
            run(download(empty.address(), second.address()));
            assertThat(empty.requests()).containsExactly("images.gz", "labels.gz");
            assertWhole();
        }
    }

    @Test
    void whatEachMirrorFailedByIsSaidAndWhatCanBeDone() throws IOException {
        try (MirrorServer empty = new MirrorServer()) {
            Download download = download(empty.address());
            assertThatThrownBy(() -> run(download))
                    .isInstanceOf(DownloadFailedException.class)
                    .hasMessage("The test's data could not be downloaded, for 127.0.0.1 answers 404 for images.gz:"
                            + " try again later, which goes on where this ended, or lay images.gz, labels.gz from "
                            + empty.address() + " into the folder " + folder + " by hand; there is other data.");
        }
    }

    @Test
    void aStalledMirrorIsNoticedAndTheNextTakesUp() throws IOException {
        first.silentAfter = 100_000;
        // Not so short that a mirror on a busy machine seems to be silent.
        run(download(Duration.ofSeconds(3), Map.of(), first.address(), second.address()));
        assertThat(second.requests()).containsExactly("images.gz bytes=100000-");
        assertWhole();
    }

    @Test
    void aMirrorThatAcceptsAndNeverAnswersIsNoticed() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://127.0.0.1:" + mute.getLocalPort() + "/");
            Download download = download(Duration.ofMillis(300), Map.of(), address);
            assertThatThrownBy(() -> run(download)).hasMessageContaining("127.0.0.1 fell silent");
        }
    }

    @Test
    void cancellingEndsItThoughNothingComesAndKeepsWhatCame() throws IOException {
        first.silentAfter = 100_000;
        Path part = folder.resolve("images.gz.part");
        Download download = download(first.address());
        assertThat(download.run(progress -> {}, () -> part.toFile().length() == 100_000))
                .isFalse();
        assertThat(folder.resolve("images.gz")).doesNotExist();
        assertThat(part).hasSize(100_000);
        first.silentAfter = Integer.MAX_VALUE;
        assertThat(run(download)).isTrue();
        assertWhole();
    }

    @Test
    void interruptingCancelsBeforeTheFirstByteToo() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Download download = download(URI.create("http://127.0.0.1:" + mute.getLocalPort() + "/"));
            AtomicReference<Object> outcome = new AtomicReference<>();
            CountDownLatch begun = new CountDownLatch(1);
            Thread thread = new Thread(() -> {
                try {
                    outcome.set(download.run(progress -> begun.countDown(), () -> false));
                } catch (IOException e) {
                    outcome.set(e);
                }
            });
            thread.start();
            begun.await();
            thread.interrupt();
            thread.join();
            assertThat(outcome.get()).isEqualTo(false);
        }
    }

    @Test
    void offlineIsSaidInOneSentenceWithWhatCanBeDone() throws IOException {
        URI one = closedPort();
        URI other = closedPort();
        Download download = download(one, other);
        assertThatThrownBy(() -> run(download))
                .isInstanceOf(DownloadFailedException.class)
                .hasMessageStartingWith("The computer seems to be offline, for neither 127.0.0.1")
                .hasMessageContaining("images.gz, labels.gz from " + one + " into the folder " + folder)
                .hasMessageEndingWith("there is other data.");
        assertThat(folder.resolve("images.gz.part")).doesNotExist();
    }

    @Test
    void goesThroughTheProxyOfTheEnvironment() throws IOException {
        Map<String, String> environment = Map.of("HTTP_PROXY", "127.0.0.1:" + first.port());
        run(download(LONG, environment, URI.create("http://mnist.invalid/")));
        assertThat(first.requests()).containsExactly("mnist.invalid images.gz", "mnist.invalid labels.gz");
        assertWhole();
    }

    @Test
    void tellsTheProxyTheUserInItsAddress() throws IOException {
        first.proxyUser =
                "Basic " + Base64.getEncoder().encodeToString("ann:p@ss".getBytes(StandardCharsets.ISO_8859_1));
        Map<String, String> environment = Map.of("http_proxy", "http://ann:p%40ss@127.0.0.1:" + first.port() + "/");
        run(download(LONG, environment, URI.create("http://mnist.invalid/")));
        assertWhole();
    }

    @Test
    void aProxyThatWantsAUserAndADeadProxyAreSaid() throws IOException {
        first.proxyUser = "Basic whatever";
        URI mirror = URI.create("http://mnist.invalid/");
        Download unknown = download(LONG, Map.of("HTTP_PROXY", "127.0.0.1:" + first.port()), mirror);
        assertThatThrownBy(() -> run(unknown)).hasMessageContaining("a proxy that wants a user and a password");
        int port = closedPort().getPort();
        Download dead = download(LONG, Map.of("HTTP_PROXY", "127.0.0.1:" + port), mirror);
        assertThatThrownBy(() -> run(dead))
                .hasMessageContaining("mnist.invalid through the proxy 127.0.0.1:" + port + " cannot be reached");
    }

    @Test
    void theWayThroughAProxyToHttpsIsAskedForWithTheUser() throws Exception {
        try (ServerSocket proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            List<String> asked = new ArrayList<>();
            Thread answering = new Thread(() -> ConnectProxy.refuseTwice(proxy, asked));
            answering.start();
            Map<String, String> environment =
                    Map.of("HTTPS_PROXY", "http://ann:secret@127.0.0.1:" + proxy.getLocalPort());
            Download download = download(LONG, environment, URI.create("https://mnist.invalid/"));
            assertThatThrownBy(() -> run(download)).isInstanceOf(DownloadFailedException.class);
            answering.join();
            assertThat(asked)
                    .startsWith("CONNECT mnist.invalid:443 HTTP/1.1")
                    .contains("Proxy-Authorization: Basic "
                            + Base64.getEncoder().encodeToString("ann:secret".getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    @Test
    void redirectionsAreFollowedWithinTheWebAlone() throws IOException {
        first.redirect = second.address().toString();
        run(download(first.address()));
        assertWhole();
        Files.delete(folder.resolve("labels.gz"));
        Path local = Files.write(temporary.resolve("labels.gz"), LABELS);
        first.redirect = local.getParent().toUri().toString();
        Download download = download(first.address());
        assertThatThrownBy(() -> run(download)).hasMessageContaining("answers 302 for labels.gz");
    }

    @Test
    void twoDownloadsAtOnceDoNotMeet() throws IOException {
        Files.createDirectories(folder);
        try (PathLock lock = PathLock.take(folder).orElseThrow()) {
            assertThat(lock).isNotNull();
            Download download = download(first.address());
            assertThatThrownBy(() -> run(download))
                    .hasMessage(
                            folder + " is being downloaded into by another DigitPad already: wait until that is done.");
            assertThat(PathLock.isHeld(folder)).as("the first download's lock").isTrue();
        }
        run(download(first.address()));
        assertWhole();
    }

    @Test
    void aFolderThatCannotBeIsSaid() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "x");
        folder = file.resolve("mnist");
        Download download = download(first.address());
        assertThatThrownBy(() -> run(download))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith(folder + " cannot be written: ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsSaid() throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createSymbolicLink(folder.resolve("images.gz.part"), Path.of("/dev/full"));
        Download download = download(first.address());
        assertThatThrownBy(() -> run(download))
                .isInstanceOf(BadFileException.class)
                .hasMessage(part + " cannot be written: the disk is full.");
    }
}
