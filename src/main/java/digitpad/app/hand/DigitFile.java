package digitpad.app.hand;

import digitpad.files.BadFileException;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.ink.InkMl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file of one personal digit: a drawing as InkML, a picture as PNG. */
final class DigitFile {
    private static final Logger LOG = LoggerFactory.getLogger(DigitFile.class);

    private static final String DRAWING = ".inkml";
    private static final List<String> ENDINGS = List.of(DRAWING, PictureFile.ENDING);

    private DigitFile() {}

    /** Reads ink of a file, or says why there is none that can be a personal digit. */
    private interface InkReading {
        DigitInk read(Path file) throws BadFileException;
    }

    /** What the file of some ink ends with. */
    static String ending(DigitInk ink) {
        return ink instanceof DigitInk.Strokes ? DRAWING : PictureFile.ENDING;
    }

    /** Whether a file in the folder is one, or was meant to be; files that are being written are passed over. */
    static boolean isPresent(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Whether a digit of this name is in {@code folder}, drawn or as a picture. */
    static boolean isTaken(Path folder, String id) {
        return ENDINGS.stream().anyMatch(ending -> Files.exists(folder.resolve(id + ending)));
    }

    /** Never over a file that is there: what somebody else wrote is theirs. */
    static void write(Path folder, PersonalDigit digit) throws BadFileException {
        Path file = folder.resolve(digit.id() + ending(digit.ink()));
        if (isTaken(folder, digit.id())) {
            throw new BadFileException(file, "is there already.");
        }
        try {
            if (digit.ink() instanceof DigitInk.Cutout cutout) {
                PictureFile.write(file, cutout);
            } else {
                InkMl.write(file, digit.drawing().orElseThrow());
            }
        } catch (IOException e) {
            throw BadFileException.ofWriting(file, e);
        }
    }

    /**
     * The digit in a file of the folder.
     *
     * @throws BadFileException whose sentence says why there is none
     */
    static PersonalDigit read(Path file) throws BadFileException {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.'));
        if (!ENDINGS.contains(ending)) {
            throw new BadFileException(
                    file,
                    "is not used: write the end of its name in small letters, " + ending.toLowerCase(Locale.ROOT)
                            + ".");
        }
        String id = name.substring(0, name.length() - ending.length());
        DigitName known = DigitName.of(id)
                .orElseThrow(() -> new BadFileException(
                        file, "does not say which digit it is: let its name begin with that, such as 7-" + name + "."));
        boolean own = known.details().isPresent();
        DigitInk ink = ending.equals(DRAWING) ? drawing(file) : picture(file, of -> PictureFile.read(of, own));
        DigitName.Details details = own ? known.details().get() : foreign(file);
        return new PersonalDigit(id, known.label(), details.origin(), details.when(), ink);
    }

    /**
     * The drawing in a file, on the pad.
     *
     * @throws BadFileException where there is none, or none that can be a personal digit
     */
    static DigitInk drawing(Path file) throws BadFileException {
        return usable(file, "drawing", of -> {
            Drawing drawing = InkMl.read(of).fitted();
            return new DigitInk.Strokes(drawing);
        });
    }

    /**
     * The ink in an image file from anywhere.
     *
     * @throws BadFileException where there is none
     */
    static DigitInk picture(Path file) throws BadFileException {
        boolean own = isOwnPicture(file);
        return picture(file, of -> own ? PictureFile.read(of, true) : PictureFile.found(of));
    }

    private static boolean isOwnPicture(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(PictureFile.ENDING)
                && DigitName.of(name.substring(0, name.length() - PictureFile.ENDING.length()))
                        .flatMap(DigitName::details)
                        .isPresent();
    }

    private static DigitInk picture(Path file, InkReading reading) throws BadFileException {
        return usable(file, "picture", reading);
    }

    private static DigitInk usable(Path file, String kind, InkReading reading) throws BadFileException {
        DigitInk ink;
        try {
            ink = reading.read(file);
        } catch (RuntimeException e) {
            LOG.error("{} could not be read", file, e);
            throw new BadFileException(file, "cannot be read: it is no " + kind + " that DigitPad understands.", e);
        }
        Optional<String> problem = PersonalDigit.problem(ink);
        if (problem.isPresent()) {
            throw new BadFileException(file, problem.get());
        }
        return ink;
    }

    private static DigitName.Details foreign(Path file) throws BadFileException {
        try {
            return new DigitName.Details(
                    Origin.IMPORTED, Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException e) {
            throw BadFileException.of(file, e);
        }
    }
}
