package digitpad.files;

import java.nio.charset.StandardCharsets;

/** Names of files that are made of other names, as short as file systems want them. */
public final class BoundedName {
    /** What ext4, APFS and NTFS take; others count letters, of which there are never more. */
    static final int MOST_BYTES = 255;

    private static final int DIGEST_LETTERS = 12;

    private BoundedName() {}

    /**
     * {@code name} with {@code ending}; of a name that is too long the beginning, and a digest that tells it from others that
     * begin alike.
     *
     * @param ending of a few letters
     */
    public static String of(String name, String ending) {
        if (bytes(name + ending) <= MOST_BYTES) {
            return name + ending;
        }
        String tail = "-" + Digests.sha256(name).substring(0, DIGEST_LETTERS) + ending;
        int room = MOST_BYTES - bytes(tail);
        int end = 0;
        for (int next = 0; next < name.length(); ) {
            int letter = Character.charCount(name.codePointAt(next));
            room -= bytes(name.substring(next, next + letter));
            if (room < 0) {
                break;
            }
            next += letter;
            end = next;
        }
        return name.substring(0, end) + tail;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
