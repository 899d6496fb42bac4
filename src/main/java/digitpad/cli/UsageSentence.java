package digitpad.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** What wrong usage is answered with: what is wrong, what was meant perhaps, and where help is. */
final class UsageSentence implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(CommandLine.ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter errors = command.getErr();
        errors.println(problem.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, errors);
        errors.println("'" + command.getCommandSpec().qualifiedName() + " --help' tells how it is used.");
        errors.flush();
        return CommandLine.ExitCode.USAGE;
    }
}
