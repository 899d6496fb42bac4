package digitpad.explanation.figure;

import digitpad.files.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The numbers that figures show, as a table: {@code grid,row,column,value}, rows and columns counted from 0. */
public final class NumbersCsv {
    private NumbersCsv() {}

    /** Writes all grids that have a name, at once or not at all. */
    public static void write(Path file, List<Figure> figures) throws IOException {
        byte[] table = of(figures).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, stream -> stream.write(table));
    }

    static String of(List<Figure> figures) {
        StringBuilder table = new StringBuilder("grid,row,column,value\n");
        for (Figure figure : figures) {
            for (FigureMark.Numbers numbers : figure.numbers()) {
                append(table, numbers);
            }
        }
        return table.toString();
    }

    private static void append(StringBuilder table, FigureMark.Numbers numbers) {
        String name = '"' + numbers.name().replace("\"", "\"\"") + '"';
        for (int i = 0; i < numbers.values().length; i++) {
            table.append(name)
                    .append(',')
                    .append(i / numbers.columns())
                    .append(',')
                    .append(i % numbers.columns())
                    .append(',')
                    .append(numbers.values()[i])
                    .append('\n');
        }
    }
}
