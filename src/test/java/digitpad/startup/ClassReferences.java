package digitpad.startup;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which classes a class file names, read from its constant pool (The Java Virtual Machine Specification 17, §4.4). */
final class ClassReferences {
    private static final int MAGIC = 0xCAFEBABE;

    private ClassReferences() {}

    /**
     * The names of the classes, with slashes, such as {@code java/util/List}; of arrays those of their elements.
     *
     * @throws IOException where it is no class file, or one with an entry that Java 17 does not know
     */
    static Set<String> of(InputStream classFile) throws IOException {
        DataInputStream in = new DataInputStream(classFile);
        if (in.readInt() != MAGIC) {
            throw new IOException("That is no class file.");
        }
        in.skipNBytes(4);
        int count = in.readUnsignedShort();
        Map<Integer, String> texts = new HashMap<>();
        Set<Integer> classes = new HashSet<>();
        for (int entry = 1; entry < count; entry++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(entry, in.readUTF());
                case 7 -> classes.add(in.readUnsignedShort());
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    // Of two places in the pool.
                    entry++;
                }
                default -> throw new IOException("The constant pool has an entry of the kind " + tag + ".");
            }
        }
        Set<String> names = new HashSet<>();
        classes.forEach(place -> names.add(element(texts.getOrDefault(place, ""))));
        return names;
    }

    /** Of {@code [[Lorg/Example;} the element's {@code org/Example}. */
    private static String element(String name) {
        String bare = name.replaceFirst("^\\[+", "");
        return bare.length() < name.length() && bare.startsWith("L") ? bare.substring(1, bare.length() - 1) : bare;
    }
}
