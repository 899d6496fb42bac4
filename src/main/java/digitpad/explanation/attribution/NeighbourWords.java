package digitpad.explanation.attribution;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What lies near a digit, in plain English. */
public final class NeighbourWords {
    private NeighbourWords() {}

    /** What is shown, with its own numbers. */
    public static String of(Neighbours neighbours, List<NearDigit> near, int answer) {
        if (near.isEmpty()) {
            return "There are no digits to compare with.";
        }
        String some = neighbours.size() < neighbours.all()
                ? String.format(Locale.ROOT, "%,d of the %,d", neighbours.size(), neighbours.all())
                : String.format(Locale.ROOT, "the %,d", neighbours.size());
        return String.format(
                        Locale.ROOT,
                        "The last layer does not see pixels: it reads %,d values that the layers before it make of them. Of %s"
                                + " digits of %s, these have the values nearest to yours. ",
                        neighbours.values(),
                        some,
                        neighbours.name())
                + labels(near, answer);
    }

    private static String labels(List<NearDigit> near, int answer) {
        List<NearDigit> others =
                near.stream().filter(digit -> digit.label() != answer).toList();
        String ofAnswer = "labelled " + answer + ", as the network answers.";
        if (others.isEmpty()) {
            return near.size() == 1 ? "It is " + ofAnswer : "All " + near.size() + " are " + ofAnswer;
        }
        String labels = others.stream()
                .map(digit -> Integer.toString(digit.label()))
                .distinct()
                .collect(Collectors.joining(" and "));
        return others.size() + " of " + near.size() + (others.size() == 1 ? " is" : " are") + " labelled " + labels
                + ", not " + answer + ": the network finds them alike.";
    }

    /** The same as a formula. */
    public static String formula() {
        return "distance = square root of the sum over i of (h(i) − h'(i))², h the values that the last layer reads";
    }
}
