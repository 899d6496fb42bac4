package digitpad.app.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where digits can come from on this machine. */
public final class DataSources {
    /** Stands for MNIST in the user's folder. */
    public static final String MNIST = "mnist";

    /** Stands for the digits that DigitPad draws itself. */
    public static final String BUILT_IN = "built-in";

    private final DataSource builtIn;
    private final MnistSource mnist;

    /**
     * @param builtIn draws the digits that need no file
     * @param userFolder below which MNIST lies or is to lie
     */
    public DataSources(DrawnDigits builtIn, Path userFolder) {
        this.builtIn = new BuiltInSource(builtIn);
        this.mnist = new MnistSource(userFolder.resolve(MNIST));
    }

    /** What people call the source that {@code --data} names, within a sentence: "the built-in digits", "MNIST", a file's name. */
    public static String inWords(String argument) {
        return switch (argument) {
            case BUILT_IN -> "the built-in digits";
            case MNIST -> "MNIST";
            default -> PathSource.of(argument).title();
        };
    }

    /** Those that need no folder of the user's: the built-in digits and MNIST, which may not be there yet. */
    public List<DataSource> offered() {
        return List.of(builtIn, mnist);
    }

    /** MNIST in the user's folder. */
    public MnistSource mnist() {
        return mnist;
    }

    /**
     * What {@code --data} means by a name. A folder or file of that name comes first: whoever has one here means it. What
     * "transposed:" stands before has its rows and columns exchanged.
     *
     * @throws java.nio.file.InvalidPathException where it can be no name of a file
     */
    public DataSource named(String argument) {
        PathSource own = PathSource.of(argument);
        if (!own.transposed() && !Files.exists(own.path())) {
            for (DataSource source : offered()) {
                if (source.argument().equals(argument)) {
                    return source;
                }
            }
        }
        return own;
    }
}
