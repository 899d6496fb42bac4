package digitpad.app.evaluation;

import digitpad.image.page.FoundPage;

/**
 * A sample ready to be read.
 *
 * @param page its digits and marks
 */
record Sample(Truth truth, FoundPage page) {}
