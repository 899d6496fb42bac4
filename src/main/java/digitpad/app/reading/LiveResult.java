package digitpad.app.reading;

import digitpad.recognition.Reading;
import java.util.Optional;

/**
 * What was read of one sheet.
 *
 * @param sheet that was read
 * @param reading {@link Reading#BLANK} where there was no ink, no network or a problem; its digits know their ink
 * @param problem one sentence for people, empty where all went well
 * @param submittedNanos {@link System#nanoTime()} when the sheet was handed in: the moment of the pen's movement
 */
public record LiveResult(Sheet sheet, Reading reading, Optional<String> problem, long submittedNanos) {}
