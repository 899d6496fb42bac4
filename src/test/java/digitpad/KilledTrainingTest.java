package digitpad;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.benchmark.SyntheticDigits;
import digitpad.dataset.DigitDataset;
import digitpad.safetensors.SafetensorsFile;
import digitpad.safetensors.SafetensorsReader;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of an epoch, as {@code kill -9} does, loses nothing but that epoch's time. */
@Timeout(180)
class KilledTrainingTest {
    private static final int DIGITS = 4_000;

    @TempDir
    Path folder;

    @BeforeEach
    void writeDigits() throws IOException {
        DigitDataset digits = SyntheticDigits.of(DIGITS, 1);
        try (DataOutputStream images =
                        new DataOutputStream(Files.newOutputStream(folder.resolve("train-images-idx3-ubyte")));
                DataOutputStream labels =
                        new DataOutputStream(Files.newOutputStream(folder.resolve("train-labels-idx1-ubyte")))) {
            for (int value : new int[] {0x0803, DIGITS, 28, 28}) {
                images.writeInt(value);
            }
            labels.writeInt(0x0801);
            labels.writeInt(DIGITS);
            for (int i = 0; i < DIGITS; i++) {
                byte[] row = new byte[784];
                float[] ink = digits.image(i).toArray();
                for (int pixel = 0; pixel < row.length; pixel++) {
                    row[pixel] = (byte) Math.round(ink[pixel] * 255);
                }
                images.write(row);
                labels.write(digits.label(i));
            }
        }
    }

    private Process train(String out, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Ddigitpad.home=" + folder,
                "digitpad.Main",
                "train",
                "--preset",
                "lenet5",
                "--data",
                folder.toString(),
                "--epochs",
                "4",
                "--batch",
                "16",
                "--workers",
                "2",
                "--augment",
                "light",
                "--out",
                folder.resolve(out).toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectOutput(new File("/dev/null")).start();
    }

    /** The lines that tell the epochs, without the time that each took. */
    private static List<String> epochs(Process process) throws IOException {
        try (BufferedReader lines = process.errorReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("epoch "))
                    .map(line -> line.replaceAll("  [0-9.]+ s$", ""))
                    .toList();
        }
    }

    /** The history in a checkpoint, which is replaced at once after each epoch. */
    private String checkpointed(String name) throws IOException {
        return SafetensorsReader.read(folder.resolve(name)).metadata().getOrDefault("history", "");
    }

    private static void awaitSuccess(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void resumesToTheSameHistoryAndNetworkAsATrainingThatWasLeftAlone() throws Exception {
        Process straight = train("straight");
        List<String> expected = epochs(straight);
        awaitSuccess(straight);
        assertThat(expected).hasSize(4);

        Process killed = train("killed");
        try (BufferedReader lines = killed.errorReader()) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("epoch 2/4")) {
                line = lines.readLine();
            }
            assertThat(line).isNotNull();
            // From there on the third epoch is under way.
            while (!checkpointed("killed.checkpoint").contains("\"epoch\":2")) {
                Thread.onSpinWait();
            }
            killed.destroyForcibly();
        }
        assertThat(killed.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("killed")).doesNotExist();
        assertThat(folder.resolve("killed.checkpoint")).exists();

        Process resumed = train("killed", "--resume");
        List<String> rest = epochs(resumed);
        awaitSuccess(resumed);
        assertThat(rest).isNotEmpty().hasSizeLessThan(3);
        assertThat(rest).isEqualTo(expected.subList(4 - rest.size(), 4));
        SafetensorsFile one = SafetensorsReader.read(folder.resolve("straight"));
        SafetensorsFile other = SafetensorsReader.read(folder.resolve("killed"));
        one.tensors()
                .forEach((name, tensor) ->
                        assertThat(other.vector(name)).as(name).containsExactly(tensor.values()));
        assertThat(folder.resolve("killed.checkpoint")).doesNotExist();
    }
}
