package digitpad.explanation.figure;

/** What a part of a figure stands for. */
public sealed interface Target {
    /** A layer, by its place in the network from 0; −1 is the digit that the first one reads. */
    record OfLayer(int layer) implements Target {}

    /** A map or a unit that a layer puts out. */
    record OfMap(int layer, int channel) implements Target {}

    /** A grid of numbers of which one is pointed at, by a name that its figure gives it. */
    record OfGrid(String name) implements Target {}

    /** A digit, 0…9, as an answer. */
    record OfDigit(int digit) implements Target {}

    /** One of several things in a row, by a name that its figure gives the row. */
    record OfItem(String name, int number) implements Target {}
}
