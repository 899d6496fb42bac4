package digitpad.app.learning;

import digitpad.app.hand.PersonalDigit;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a lesson in the user's hand came to, in sentences that the window and the command line share. */
public final class LessonWords {
    /** Digits that are named; more would be a list that nobody reads. */
    private static final int NAMED = 3;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM H:mm", Locale.ENGLISH);

    private LessonWords() {}

    /** Whether the taught network is worth having, and why not. */
    public static String verdict(Lesson lesson) {
        return switch (lesson.verdict()) {
            case IMPROVED -> "It reads your hand better, and other people's digits as well as before.";
            case NO_GAIN ->
                lesson.own().rightBefore() == lesson.own().digits()
                        ? "All your digits were read right before: there is nothing to gain yet."
                        : "It reads no more of your digits than before: write or correct some more.";
            case OTHERS_LOSE ->
                "It would read other people's digits worse by more than a tenth of a percentage point: better leave it.";
        };
    }

    /**
     * The sentence about digits whose labels look wrong; empty where none does.
     *
     * @param doubtful as {@link #doubtful} finds them
     * @param zone in which people are told when a digit was written
     */
    public static Optional<String> doubt(List<PersonalDigit> doubtful, ZoneId zone) {
        if (doubtful.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = doubtful.stream()
                .limit(NAMED)
                .map(digit -> "the " + digit.label() + " of "
                        + TIME.format(digit.when().atZone(zone)))
                .toList();
        int others = doubtful.size() - named.size();
        return Optional.of((doubtful.size() == 1
                        ? "One of your digits looks wrongly labelled: "
                        : doubtful.size() + " of your digits look wrongly labelled: ")
                + String.join(", ", named)
                + (others == 0 ? "" : " and " + others + " more")
                + ". Look at " + (doubtful.size() == 1 ? "it" : "them") + " before you use the network.");
    }

    /**
     * The digits that the network contradicts, before the lesson and after it.
     *
     * @param taught the digits of the lesson in its order
     */
    public static List<PersonalDigit> doubtful(Lesson lesson, List<PersonalDigit> taught) {
        return lesson.doubtful().stream().map(taught::get).toList();
    }
}
