package digitpad.app.data;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small IDX files under MNIST's names. */
public final class IdxFixture {
    private IdxFixture() {}

    /** Blank images with these labels, as {@code part-images-idx3-ubyte} and {@code part-labels-idx1-ubyte}. */
    public static Path write(Path folder, String part, int... labels) throws IOException {
        Files.createDirectories(folder);
        try (DataOutputStream stream =
                new DataOutputStream(Files.newOutputStream(folder.resolve(part + "-images-idx3-ubyte")))) {
            for (int value : new int[] {0x0803, labels.length, 28, 28}) {
                stream.writeInt(value);
            }
            stream.write(new byte[labels.length * 784]);
        }
        try (DataOutputStream stream =
                new DataOutputStream(Files.newOutputStream(folder.resolve(part + "-labels-idx1-ubyte")))) {
            stream.writeInt(0x0801);
            stream.writeInt(labels.length);
            for (int label : labels) {
                stream.write(label);
            }
        }
        return folder;
    }
}
