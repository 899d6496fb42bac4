package digitpad.cli.hand;

import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code digitpad hand remove}. */
@Command(name = "remove", description = "Removes digits from your own hand, for good.")
final class HandRemoveCommand implements Callable<Integer> {
    private final PersonalSet set;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Digits, as 'digitpad hand list' names them.")
    private List<String> ids = List.of();

    HandRemoveCommand(PersonalSet set) {
        this.set = set;
    }

    /** Removes all or, where one is not there, none. */
    @Override
    public Integer call() throws IOException {
        Map<String, PersonalDigit> known = new LinkedHashMap<>();
        set.list().digits().forEach(digit -> known.put(digit.id(), digit));
        List<PersonalDigit> removed = new ArrayList<>();
        for (String id : ids) {
            PersonalDigit digit = known.get(id);
            if (digit == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "There is no digit " + id + ": 'digitpad hand list' shows those there are.");
            }
            removed.add(digit);
        }
        for (PersonalDigit digit : removed) {
            set.remove(digit);
        }
        return 0;
    }
}
