/**
 * Measuring how well a model reads: {@link digitpad.app.evaluation.EvaluateModel} takes samples from files, as they are or
 * under harder {@link digitpad.app.evaluation.condition.Conditions}, and reports; {@link digitpad.app.evaluation.EvaluateNonDigits}
 * tells how much of what is no digit is caught.
 */
@NullMarked
package digitpad.app.evaluation;

import org.jspecify.annotations.NullMarked;
