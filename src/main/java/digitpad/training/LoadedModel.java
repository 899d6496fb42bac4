package digitpad.training;

import digitpad.recognition.Recognizer;

/**
 * A model opened and warm.
 *
 * @param card what its file says of it
 * @param recognizer of its network; to be used by one thread at a time
 */
public record LoadedModel(ModelCard card, Recognizer recognizer) {}
