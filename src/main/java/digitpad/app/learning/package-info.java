/**
 * Learning a person's hand: {@link digitpad.app.learning.LearnHand} teaches a copy of a network a few digits of one person
 * without forgetting other people's, and says in a {@link digitpad.app.learning.Lesson} what it gained and what it cost.
 * {@link digitpad.app.learning.SimulateHands} tries that on people whose digits are in a stroke file.
 */
@NullMarked
package digitpad.app.learning;

import org.jspecify.annotations.NullMarked;
