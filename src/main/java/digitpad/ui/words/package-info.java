/** How texts are set, whatever they say: what all features of the window have in common. */
@NullMarked
package digitpad.ui.words;

import org.jspecify.annotations.NullMarked;
