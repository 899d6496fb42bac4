package digitpad.ui.results;

import digitpad.training.evaluation.Readings;

/**
 * What the network of an epoch made of a data set.
 *
 * @param data the data set's name for people
 */
public record EpochResult(int epoch, String data, Readings readings) {}
