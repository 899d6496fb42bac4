/** The arithmetic of single layers, plain and slow, so that each step of it can be shown. */
@NullMarked
package digitpad.explanation.arithmetic;

import org.jspecify.annotations.NullMarked;
