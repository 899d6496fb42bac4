package digitpad.app.learning;

/**
 * How many of the same digits were read right before a lesson and after it.
 *
 * @param name whose digits they are, for people: "MNIST"
 * @param digits read
 */
public record Score(String name, int digits, int rightBefore, int rightAfter) {
    /** Percentage points gained, negative where some were lost; 0 where there are no digits. */
    public double gain() {
        return digits == 0 ? 0 : 100.0 * (rightAfter - rightBefore) / digits;
    }

    /** The share read right before, 0…1; 0 where there are no digits. */
    public double before() {
        return digits == 0 ? 0 : (double) rightBefore / digits;
    }

    /** The share read right after, 0…1; 0 where there are no digits. */
    public double after() {
        return digits == 0 ? 0 : (double) rightAfter / digits;
    }

    /** Of these digits and those of {@code more}, by this name. */
    public Score plus(Score more) {
        return new Score(name, digits + more.digits, rightBefore + more.rightBefore, rightAfter + more.rightAfter);
    }

    /**
     * Whether more than one digit and half of {@link LearnHand#MOST_LOSS} is lost: the digits that decide on a share are few,
     * and those of everybody else lose more than the ones that were chosen by. Of very few digits, one is too much.
     */
    boolean losesNoticeably() {
        return losesTooMuch() || rightBefore - rightAfter > Math.max(1, LearnHand.MOST_LOSS / 2 * digits);
    }

    /** Whether more of the digits were lost than {@link LearnHand#MOST_LOSS} allows. */
    boolean losesTooMuch() {
        return rightBefore - rightAfter > LearnHand.MOST_LOSS * digits;
    }
}
