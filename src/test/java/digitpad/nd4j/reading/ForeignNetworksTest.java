package digitpad.nd4j.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files of other programs, named as models. */
class ForeignNetworksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "keras-two-block.h5, is a Keras network (HDF5): DigitPad reads",
        "keras-tanh.keras, is a Keras network (.keras): DigitPad reads",
        "torch.onnx, is an ONNX network: DigitPad reads",
        "torch-one.onnx, is an ONNX network: DigitPad reads",
        "torch-refuse-pickle.pth, is a PyTorch network that was saved by pickle: a pickle can run code",
        "torch-state.safetensors, 'is a safetensors file of another program: it holds 13 tensors, such as 0.weight'",
    })
    void areToldByTheirContent(String name, String sentence) throws IOException {
        Path original = Path.of(System.getProperty("digitpad.data", ""), "networks", name);
        assumeTrue(Files.exists(original), "no networks: name a folder that holds networks/ by -Ddigitpad.data=FOLDER");
        Path renamed = Files.copy(original, folder.resolve("network"));
        for (Path file : new Path[] {original, renamed}) {
            assertThatThrownBy(() -> new Nd4jModelStore().open(file))
                    .isInstanceOf(BadFileException.class)
                    .hasMessageStartingWith(file + " " + sentence);
            assertThatThrownBy(() -> new Nd4jModelStore().card(file)).hasMessageStartingWith(file + " " + sentence);
        }
    }

    @Test
    void foldersAndEmptyFilesAreToldAsWell() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.h5"));
        assertThatThrownBy(() -> new Nd4jModelStore().open(empty)).hasMessage(empty + " is empty.");
        assertThatThrownBy(() -> new Nd4jModelStore().open(folder))
                .hasMessage(folder + " is a folder, not a model file.");
    }
}
