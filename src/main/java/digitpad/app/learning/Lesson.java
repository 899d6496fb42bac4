package digitpad.app.learning;

import digitpad.files.BadFileException;
import digitpad.model.ModelCard;
import digitpad.model.NetworkSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What learning a hand came to. Nothing is written until {@link #save} is called.
 *
 * @param verdict whether the taught network is worth having
 * @param own the person's digits, each read by a network that had not learnt from it: the digits are dealt into three parts,
 *     and each part is read by a network that learnt from the other two
 * @param others what other people's digits, none of which was learnt from, are read like
 * @param share of the taught network in the result, the rest being the network as it was: as large as the others allow
 * @param seconds that the lesson took
 * @param doubtful which of the person's digits, in the order given, both networks are sure to be another digit than their
 *     labels say: perhaps the label is wrong
 * @param network that learnt from all of the person's digits
 * @param card of the network
 * @param base file that the lesson began with; empty for the bundled network
 */
public record Lesson(
        Verdict verdict,
        Score own,
        List<Score> others,
        double share,
        double seconds,
        List<Integer> doubtful,
        NetworkSnapshot network,
        ModelCard card,
        Optional<Path> base) {
    /** Whether a taught network is worth having. */
    public enum Verdict {
        /** It reads more of the person's digits, and others lose no more than a tenth of a point. */
        IMPROVED,
        /** It reads no more of the person's digits than before. */
        NO_GAIN,
        /** It would read more of the person's digits, but others would lose more than a tenth of a point. */
        OTHERS_LOSE
    }

    public Lesson {
        others = List.copyOf(others);
        doubtful = List.copyOf(doubtful);
    }

    /** Whether the taught network is the better one for the person and as good for others: what is to be used unasked. */
    public boolean isWorthKeeping() {
        return verdict == Verdict.IMPROVED;
    }

    /**
     * Writes the taught network, replacing {@code file} at once or not at all.
     *
     * @throws BadFileException where {@code file} is the one that the lesson began with, which stays as it is
     */
    public void save(Path file) throws IOException {
        if (base.isPresent() && Files.exists(file) && Files.isSameFile(file, base.get())) {
            throw new BadFileException(file, "is the network that was learnt from: name another file.");
        }
        network.save(file, card);
    }
}
