package digitpad.app.learning;

import digitpad.model.ModelCard;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the cards of networks that learnt a hand: nothing of the network's former figures holds any more. */
final class LessonCard {
    private static final String SUFFIX = ", my hand";

    private final String program;

    /** @param program name and version */
    LessonCard(String program) {
        this.program = program;
    }

    ModelCard of(ModelCard base, PersonalDigits own, LearnHand.Outcome outcome) {
        List<String> data = new ArrayList<>(base.data());
        data.add("personal digits: " + own.size());
        return new ModelCard(
                base.name().endsWith(SUFFIX) ? base.name() : base.name() + SUFFIX,
                base.network(),
                base.preprocessing(),
                base.labels(),
                base.unsureBelow(),
                base.plan(),
                data,
                figures(own, outcome),
                remarks(base, own, outcome),
                LocalDate.now(ZoneOffset.UTC).toString(),
                program);
    }

    private static Map<String, Double> figures(PersonalDigits own, LearnHand.Outcome outcome) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("personalDigits", (double) own.size());
        figures.put("taughtShare", outcome.share());
        put(figures, "personal", outcome.own());
        for (Score score : outcome.others()) {
            put(figures, camelCase(score.name()), score);
        }
        return figures;
    }

    private static void put(Map<String, Double> figures, String name, Score score) {
        figures.put(name + "Measured", (double) score.digits());
        figures.put(name + "Before", score.before());
        figures.put(name + "After", score.after());
    }

    /** "other writers" as "otherWriters". */
    private static String camelCase(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split(" ", -1);
        StringBuilder name = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            name.append(parts[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(parts[i].substring(1));
        }
        return name.toString();
    }

    private static List<String> remarks(ModelCard base, PersonalDigits own, LearnHand.Outcome outcome) {
        List<String> remarks = new ArrayList<>();
        remarks.add(String.format(
                Locale.ROOT,
                "A copy of %s (made %s) that learnt %d digits of one person; %.0f %% of it is what it learnt.",
                base.name(),
                base.created(),
                own.size(),
                100 * outcome.share()));
        remarks.add(
                sentence("Of the person's digits, each read by a network that had not learnt from it,", outcome.own()));
        for (Score score : outcome.others()) {
            remarks.add(sentence("Of other people's digits (" + score.name() + ")", score));
        }
        return remarks;
    }

    private static String sentence(String whose, Score score) {
        return String.format(
                Locale.ROOT,
                "%s %d of %d are read right; before the lesson, %d were.",
                whose,
                score.rightAfter(),
                score.digits(),
                score.rightBefore());
    }
}
