/**
 * The user's own hand in the window: saying what a drawing really was, writing each digit three times, looking through the
 * digits that were kept, and learning from them.
 */
@NullMarked
package digitpad.ui.hand;

import org.jspecify.annotations.NullMarked;
