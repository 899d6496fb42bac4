package digitpad.app.hand;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a personal digit's file, which says what is known of it beside its ink:
 * {@code 7-correction-20261121T101112Z-1f00ab12.inkml}, or {@code .png}. Of names that people gave, the first character counts alone.
 *
 * @param label 0…9
 * @param details empty where the name does not tell them
 */
record DigitName(int label, Optional<Details> details) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern OWN = Pattern.compile("[0-9]-([a-z]+)-([0-9]{8}T[0-9]{6}Z)-[0-9a-f]{8}");

    /** A digit that no further digit follows: 2024.inkml says nothing of a 2. */
    private static final Pattern LABELLED = Pattern.compile("([0-9])(?![0-9]).*", Pattern.DOTALL);

    /** @param when in UTC */
    record Details(Origin origin, Instant when) {}

    /** An id for a new digit. */
    static String create(int label, Origin origin, Instant when) {
        String unlikeOthers =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        return digit(label) + "-" + origin.word() + "-" + TIME.format(when) + "-" + unlikeOthers;
    }

    /** The id of the same digit with another label. */
    static String relabelled(String id, int label) {
        return digit(label) + id.substring(1);
    }

    /** What an id says; empty where it does not begin with a digit. */
    static Optional<DigitName> of(String id) {
        Matcher labelled = LABELLED.matcher(id);
        if (!labelled.matches()) {
            return Optional.empty();
        }
        return Optional.of(new DigitName(id.charAt(0) - '0', details(id)));
    }

    /** The label of a file anywhere: that of a folder named by a digit, else of its own name; empty where neither tells. */
    static OptionalInt labelOf(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String name = folder == null ? "" : String.valueOf(folder.getFileName());
        if (name.matches("[0-9]")) {
            return OptionalInt.of(name.charAt(0) - '0');
        }
        return of(String.valueOf(file.getFileName())).stream()
                .mapToInt(DigitName::label)
                .findFirst();
    }

    private static Optional<Details> details(String id) {
        Matcher own = OWN.matcher(id);
        if (own.matches()) {
            for (Origin origin : Origin.values()) {
                if (origin.word().equals(own.group(1))) {
                    return when(own.group(2)).map(time -> new Details(origin, time));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> when(String text) {
        try {
            return Optional.of(TIME.parse(text, Instant::from));
        } catch (DateTimeException e) {
            // The thirteenth month: somebody made the name up.
            return Optional.empty();
        }
    }

    private static int digit(int label) {
        if (label < 0 || label > 9) {
            throw new IllegalArgumentException("A digit is 0 to 9, not " + label + ".");
        }
        return label;
    }
}
