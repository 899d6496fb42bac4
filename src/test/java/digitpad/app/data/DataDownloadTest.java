package digitpad.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.dataset.download.Download;
import digitpad.dataset.download.DownloadProgress;
import digitpad.dataset.download.MirrorServer;
import digitpad.dataset.download.RemoteData;
import digitpad.dataset.download.RemoteFile;
import digitpad.files.LogFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDownloadTest implements DataDownload.Listener {
    private static final byte[] CONTENT = "hello".getBytes(StandardCharsets.US_ASCII);
    private static final RemoteData DATA = new RemoteData(
            "Greetings",
            List.of(new RemoteFile("hello", CONTENT.length, "5d41402abc4b2a76b9719d911017c592")),
            "there is nothing else");

    @TempDir
    private Path folder;

    private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();
    private boolean cancelling;
    private boolean breaking;
    private DataDownload download;

    @Override
    public void progress(DownloadProgress progress) {
        if (breaking) {
            throw new NoClassDefFoundError("digitpad/dataset/download/BodyQueue");
        }
        if (cancelling) {
            download.cancel();
        }
    }

    @Override
    public void finished() {
        ended.add("finished");
    }

    @Override
    public void cancelled() {
        ended.add("cancelled");
    }

    @Override
    public void failed(String sentence) {
        ended.add(sentence);
    }

    private String end(MirrorServer server) throws InterruptedException {
        download = new DataDownload(new Download(DATA, folder, List.of(server.address())), Runnable::run, this);
        download.start();
        return ended.poll(60, TimeUnit.SECONDS);
    }

    @Test
    void tellsThatEverythingIsThere() throws IOException, InterruptedException {
        try (MirrorServer server = new MirrorServer().with("hello", CONTENT)) {
            assertThat(end(server)).isEqualTo("finished");
        }
        assertThat(folder.resolve("hello")).hasContent("hello");
    }

    @Test
    void isCancelledAndBegunAgain() throws IOException, InterruptedException {
        try (MirrorServer server = new MirrorServer().with("hello", CONTENT)) {
            cancelling = true;
            assertThat(end(server)).isEqualTo("cancelled");
            cancelling = false;
            download.start();
            assertThat(ended.poll(60, TimeUnit.SECONDS)).isEqualTo("finished");
        }
    }

    @Test
    void anErrorIsASentenceThatNamesTheLogAndItCanBeBegunAgain() throws IOException, InterruptedException {
        try (MirrorServer server = new MirrorServer().with("hello", CONTENT)) {
            breaking = true;
            assertThat(end(server))
                    .startsWith("The data could not be downloaded: a part of DigitPad is missing or broken (")
                    .contains(LogFile.path().toString());
            breaking = false;
            download.start();
            assertThat(ended.poll(60, TimeUnit.SECONDS)).isEqualTo("finished");
        }
    }

    @Test
    void tellsWhatWentWrong() throws IOException, InterruptedException {
        try (MirrorServer server = new MirrorServer()) {
            assertThat(end(server)).startsWith("Greetings could not be downloaded, for 127.0.0.1 answers 404");
        }
    }
}
