/** The tab "Inside": what the network that reads the pad does with the digit on it. A page a view; each is in a room of its own. */
@NullMarked
package digitpad.ui.inside;

import org.jspecify.annotations.NullMarked;
