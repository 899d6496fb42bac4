/**
 * How well a network does, epoch by epoch: its figures, what it takes for what, the digits behind each error, and how far
 * its confidence can be trusted.
 */
@NullMarked
package digitpad.ui.results;

import org.jspecify.annotations.NullMarked;
