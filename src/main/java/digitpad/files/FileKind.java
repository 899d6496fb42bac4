package digitpad.files;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, told by its content and not by its name: the kinds that people have at hand where a network, a picture or
 * digits are wanted. A file of no such kind has none.
 */
public enum FileKind {
    KERAS_HDF5("a Keras network (HDF5)", FileUse.NETWORK, Advice.LATER),
    KERAS("a Keras network (.keras)", FileUse.NETWORK, Advice.LATER),
    DEEPLEARNING4J("a Deeplearning4j network (.zip)", FileUse.NETWORK, Advice.LATER),
    ONNX("an ONNX network", FileUse.NETWORK, Advice.LATER),
    PYTORCH("a PyTorch network that was saved by pickle", FileUse.NETWORK, Advice.PICKLED_WEIGHTS),
    TENSORFLOW("a folder with a TensorFlow network (SavedModel)", FileUse.NETWORK, Advice.OWN),
    TENSORFLOW_LITE("a TensorFlow Lite network", FileUse.NETWORK, Advice.OWN),
    GGUF("a GGUF network", FileUse.NETWORK, Advice.OWN),
    SAFETENSORS("a safetensors file", FileUse.NETWORK, "a network is named by --model, or opened in the tab Runs"),

    NUMPY_ARCHIVE("a NumPy archive (.npz)", FileUse.DIGITS, Advice.NUMPY),
    NUMPY("a NumPy array (.npy)", FileUse.DIGITS, Advice.NUMPY),
    MATLAB("a MATLAB file (.mat)", FileUse.DIGITS, Advice.TABLE),
    PARQUET("a Parquet table", FileUse.DIGITS, Advice.TABLE),
    ARROW("an Arrow table", FileUse.DIGITS, Advice.TABLE),
    HDF5("an HDF5 file", FileUse.DIGITS, Advice.TABLE),
    SQLITE("an SQLite database", FileUse.DIGITS, Advice.TABLE),
    OFFICE("an office document, such as .xlsx", FileUse.DIGITS, Advice.TABLE),
    PICKLE("a Python pickle", FileUse.DIGITS, Advice.PICKLED_DIGITS),
    IDX("an IDX file, as MNIST's are", FileUse.DIGITS, "--images and --data name it, and the tab Data opens it"),

    PNG("a PNG picture", FileUse.PICTURE, Advice.ENDING),
    JPEG("a JPEG picture", FileUse.PICTURE, Advice.ENDING),
    GIF("a GIF picture", FileUse.PICTURE, Advice.ENDING),
    BMP("a BMP picture", FileUse.PICTURE, Advice.ENDING),
    TIFF("a TIFF picture", FileUse.PICTURE, Advice.ENDING),
    WEBP("a WebP picture", FileUse.PICTURE, Advice.ENDING),
    INKML("an InkML drawing", FileUse.PICTURE, "let its name end in .inkml"),
    HEIC("a HEIC picture", FileUse.PICTURE, Advice.OTHER_PICTURE),
    AVIF("an AVIF picture", FileUse.PICTURE, Advice.OTHER_PICTURE),
    JPEG_2000("a JPEG 2000 picture", FileUse.PICTURE, Advice.OTHER_PICTURE),
    PHOTOSHOP("a Photoshop picture", FileUse.PICTURE, Advice.OTHER_PICTURE),
    SVG("an SVG picture", FileUse.PICTURE, Advice.OTHER_PICTURE),
    PDF("a PDF document", FileUse.PICTURE, Advice.OTHER_PICTURE),

    GZIP("packed by gzip", null, Advice.UNPACK),
    ZIP("a ZIP archive", null, Advice.UNPACK),
    SEVEN_ZIP("a 7z archive", null, Advice.UNPACK),
    RAR("a RAR archive", null, Advice.UNPACK),
    TEXT("a text", null, "");

    /** What is to be done. */
    private static final class Advice {
        static final String OWN = "DigitPad reads the .safetensors files of its own trainings";
        static final String LATER = OWN + " so far, and importing others comes with a later version";
        static final String NO_PICKLE = "a pickle can run code when it is opened, so DigitPad opens none; ";
        static final String PICKLED_WEIGHTS = NO_PICKLE + "save its weights in Python, for a later version to import:"
                + " import torch, safetensors.torch;"
                + " safetensors.torch.save_file(torch.load(\"%s\", weights_only=True), \"weights.safetensors\")";
        static final String TABLE = "write its digits as CSV, a label and 784 pixels a line";
        static final String PICKLED_DIGITS = NO_PICKLE + TABLE;
        static final String NUMPY = TABLE + ", in Python by numpy.savetxt(\"digits.csv\","
                + " numpy.column_stack((labels, images.reshape(len(images), 784))), \"%d\", \",\")";
        static final String ENDING = "let its name end like that of one";
        static final String OTHER_PICTURE = "save it as PNG or JPEG";
        static final String UNPACK = "unpack it first";

        private Advice() {}
    }

    private final String words;
    private final @Nullable FileUse use;
    private final String advice;

    FileKind(String words, @Nullable FileUse use, String advice) {
        this.words = words;
        this.use = use;
        this.advice = advice;
    }

    /**
     * What {@code file} is; empty where it cannot be opened, is empty, or is of no kind that is known. At most some hundred
     * kilobytes are read.
     */
    public static Optional<FileKind> of(Path file) {
        return FileSignature.of(file, false);
    }

    /** As {@link #of}, but what gzip packed is looked at unpacked. */
    public static Optional<FileKind> ofUnpacked(Path file) {
        return FileSignature.of(file, true);
    }

    /** Whether that is what {@code wanted} files are for, in this program or another. */
    public boolean serves(FileUse wanted) {
        return use == wanted;
    }

    /**
     * The sentence for a file of this kind that was named where DigitPad reads none such: what it is, and what to do.
     *
     * @param wanted what it was named for
     */
    public BadFileException refusal(Path file, FileUse wanted) {
        return new BadFileException(file, reason(file, wanted));
    }

    /** As {@link #refusal}, without the file's name: the rest of the sentence. */
    public String reason(Path file, FileUse wanted) {
        String is = "is " + words + (serves(wanted) ? "" : ", not " + wanted.words());
        boolean helps = serves(wanted)
                || use == FileUse.NETWORK
                || use == null
                || (use == FileUse.DIGITS && wanted == FileUse.PICTURE);
        String todo = !helps ? "" : this == PYTORCH ? String.format(advice, plainName(file)) : advice;
        return is + (todo.isEmpty() ? "" : ": " + todo) + ".";
    }

    /** A name that may stand in a line of Python. */
    private static String plainName(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.matches("[A-Za-z0-9 ._-]+") ? name : "network.pth";
    }
}
