package digitpad.dataset.download;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** MNIST's four files, and where they are. */
public final class Mnist {
    /** System property with other mirrors than {@link #MIRRORS}, separated by commas: for closed networks and tests. */
    public static final String MIRRORS_PROPERTY = "digitpad.mnist.mirrors";

    /** The files as Yann LeCun, Corinna Cortes and Christopher Burges published them in 1998. */
    public static final RemoteData DATA = new RemoteData(
            "MNIST",
            List.of(
                    new RemoteFile("train-images-idx3-ubyte.gz", 9_912_422, "f68b3c2dcbeaaa9fbdd348bbdeb94873"),
                    new RemoteFile("train-labels-idx1-ubyte.gz", 28_881, "d53e105ee54ea40749a09fcbcd1e9432"),
                    new RemoteFile("t10k-images-idx3-ubyte.gz", 1_648_877, "9fb629c4189551a2d022fa330f9573f3"),
                    new RemoteFile("t10k-labels-idx1-ubyte.gz", 4_542, "ec29112dd5afa0611ce80d1b7f02629c")),
            "the built-in digits need no download");

    /** Folders on the web that hold the files: PyTorch's, then the Common Visual Data Foundation's. */
    public static final List<URI> MIRRORS = List.of(
            URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/"),
            URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/"));

    private Mnist() {}

    /**
     * The mirrors to ask: those of {@value #MIRRORS_PROPERTY}, else {@link #MIRRORS}.
     *
     * @throws IllegalArgumentException where the property names something else than web addresses
     */
    public static List<URI> mirrors() {
        String named = System.getProperty(MIRRORS_PROPERTY, "");
        return named.isBlank()
                ? MIRRORS
                : Stream.of(named.split(",", -1)).map(Mnist::mirror).toList();
    }

    /**
     * The web address of a folder, with the slash that people leave out.
     *
     * @throws IllegalArgumentException where it is no address by http or https; the message is a sentence
     */
    public static URI mirror(String address) {
        String folder = address.strip();
        @Nullable Throwable cause = null;
        try {
            URI uri = new URI(folder.endsWith("/") ? folder : folder + "/");
            if (uri.getHost() != null
                    && uri.getScheme() != null
                    && uri.getScheme().matches("(?i)https?")) {
                return uri;
            }
        } catch (URISyntaxException e) {
            cause = e;
        }
        throw new IllegalArgumentException(
                "A mirror is the address of a folder, such as https://example.org/mnist/, not " + folder + ".", cause);
    }

    /**
     * A download into {@code folder}, which is made if need be.
     *
     * @param mirrors addresses of folders, ended by a slash, in the order in which they are asked
     * @throws IllegalArgumentException where there is no mirror
     */
    public static Download download(Path folder, List<URI> mirrors) {
        return new Download(DATA, folder, mirrors);
    }
}
