/**
 * What a network says of a digit image: the {@link digitpad.recognition.Recognizer}, its
 * {@link digitpad.recognition.Prediction}, and the {@link digitpad.recognition.Reading} of a whole file or drawing.
 */
@NullMarked
package digitpad.recognition;

import org.jspecify.annotations.NullMarked;
