/**
 * The only place that knows ND4J and Deeplearning4j: networks built from descriptions, the trainer, the recognizer, model
 * files, and the switch that lets convolutions reach oneDNN.
 */
@NullMarked
package digitpad.dl4j;

import org.jspecify.annotations.NullMarked;
