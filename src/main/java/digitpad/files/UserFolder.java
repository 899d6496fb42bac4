package digitpad.files;

import java.nio.file.Path;

/** Where DigitPad keeps what belongs to the user: window settings, downloaded data, runs. */
public final class UserFolder {
    /** System property that names another folder, for tests and for people who carry theirs on a stick. */
    public static final String PROPERTY = "digitpad.home";

    private UserFolder() {}

    /** The folder, which need not exist yet: what {@value #PROPERTY} names, else {@code .digitpad} in the home folder. */
    public static Path path() {
        String chosen = System.getProperty(PROPERTY, "");
        return chosen.isBlank() ? Path.of(System.getProperty("user.home", "."), ".digitpad") : Path.of(chosen);
    }
}
