package digitpad.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which characters a typeface's file has and how wide they are, read from its tables alone: a renderer would take from another typeface
 * what is missing. OpenType specification 1.9, tables {@code cmap} (format 4), {@code hhea} and {@code hmtx}.
 */
public final class TrueTypeFile {
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int WINDOWS = 3;
    private static final int BASIC_PLANE = 1;
    private static final int NO_CHARACTER = 0xFFFF;

    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<Integer, Integer> glyphs = new HashMap<>();

    private TrueTypeFile(ByteBuffer bytes) {
        this.bytes = bytes;
        for (int i = 0; i < unsigned(4); i++) {
            int entry = FIRST_TABLE + i * TABLE_ENTRY;
            byte[] tag = new byte[4];
            bytes.get(entry, tag);
            tables.put(new String(tag, StandardCharsets.US_ASCII), bytes.getInt(entry + 8));
        }
        readCharacters();
    }

    public static TrueTypeFile resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TrueTypeFile.class.getResourceAsStream(name), name)) {
            return new TrueTypeFile(ByteBuffer.wrap(in.readAllBytes()));
        }
    }

    public boolean has(int character) {
        return glyphs.containsKey(character);
    }

    /** How far the next character stands, in the typeface's units. */
    int width(int character) {
        int widths = unsigned(tables.get("hhea") + 34);
        return unsigned(tables.get("hmtx") + 4 * Math.min(glyphs.get(character), widths - 1));
    }

    private void readCharacters() {
        int cmap = tables.get("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int record = cmap + 4 + i * 8;
            if (unsigned(record) == WINDOWS && unsigned(record + 2) == BASIC_PLANE) {
                readSegments(cmap + bytes.getInt(record + 4));
            }
        }
    }

    private void readSegments(int table) {
        int twice = unsigned(table + 6);
        for (int segment = 0; segment < twice; segment += 2) {
            int end = unsigned(table + 14 + segment);
            int start = unsigned(table + 16 + twice + segment);
            int delta = unsigned(table + 16 + 2 * twice + segment);
            int offsetPlace = table + 16 + 3 * twice + segment;
            int offset = unsigned(offsetPlace);
            for (int character = start; character <= end && character != NO_CHARACTER; character++) {
                int listed = offset == 0 ? character : unsigned(offsetPlace + offset + 2 * (character - start));
                int glyph = offset != 0 && listed == 0 ? 0 : (listed + delta) & 0xFFFF;
                if (glyph != 0) {
                    glyphs.put(character, glyph);
                }
            }
        }
    }

    private int unsigned(int place) {
        return bytes.getShort(place) & 0xFFFF;
    }
}
