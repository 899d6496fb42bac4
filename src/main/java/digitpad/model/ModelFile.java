package digitpad.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import digitpad.files.BadFileException;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.safetensors.SafetensorsFile;
import digitpad.safetensors.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A model as safetensors: the card as JSON in the metadata, the network's parameters as tensors. */
public final class ModelFile {
    private static final String FORMAT = "digitpad-model";
    private static final String VERSION = "1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelFile() {}

    public static void write(Path file, ModelCard card, Map<String, Tensor> tensors) throws IOException {
        Map<String, String> metadata =
                Map.of("format", FORMAT, "version", VERSION, "card", JSON.writeValueAsString(card));
        new SafetensorsFile(metadata, tensors).write(file);
    }

    /**
     * Reads and checks a card.
     *
     * @param name to call the file by in messages
     * @throws BadFileException where the file is no model, of another version, or for other inputs and outputs
     */
    public static ModelCard card(Path name, Map<String, String> metadata) throws BadFileException {
        if (!FORMAT.equals(metadata.get("format"))) {
            String format = metadata.getOrDefault("format", "");
            throw new BadFileException(
                    name,
                    format.startsWith("digitpad-")
                            ? "is no DigitPad model, but a " + format.replaceAll("^digitpad-|-[0-9]+$", "")
                                    + " that DigitPad wrote beside one: name the model."
                            : "is no DigitPad model: its metadata does not say so.");
        }
        if (!VERSION.equals(metadata.get("version"))) {
            throw new BadFileException(
                    name,
                    "is a model of version " + metadata.get("version") + "; this program reads version " + VERSION
                            + ".");
        }
        ModelCard card;
        try {
            card = JSON.readValue(metadata.getOrDefault("card", ""), ModelCard.class);
        } catch (JsonProcessingException e) {
            throw new BadFileException(name, "has a model card that cannot be used: " + reason(e) + ".", e);
        }
        if (!card.labels().equals(ModelCard.DIGIT_LABELS)) {
            throw new BadFileException(name, "does not tell the digits 0 to 9 apart.");
        }
        if (card.preprocessing() != Preprocessor.VERSION) {
            throw new BadFileException(
                    name,
                    "was trained behind preprocessing " + card.preprocessing() + "; this program has "
                            + Preprocessor.VERSION + ".");
        }
        return card;
    }

    /** The innermost message: a description's own check says more than the parser around it. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
        String line = String.valueOf(message).lines().findFirst().orElse("");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
