package digitpad.dataset;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** CSV as in RFC 4180: quotes hold commas, line ends and doubled quotes. A byte order mark and empty lines are passed over. */
final class CsvReader {
    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xfeff;

    private final Path file;
    private final Reader text;

    private int line = 1;
    private int next;

    CsvReader(Path file, Reader text) throws IOException {
        this.file = file;
        this.text = text;
        this.next = text.read();
        if (next == BYTE_ORDER_MARK) {
            next = text.read();
        }
    }

    /** @throws BadFileException where there are more than {@code most} records or a quote is not closed */
    List<CsvRecord> records(int most) throws IOException {
        List<CsvRecord> records = new ArrayList<>();
        while (next != END) {
            CsvRecord each = record();
            if (each.fields().equals(List.of(""))) {
                continue;
            }
            if (records.size() == most) {
                throw new BadFileException(file, "has more than " + most + " lines.");
            }
            records.add(each);
        }
        return records;
    }

    private CsvRecord record() throws IOException {
        int begin = line;
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (next == ',') {
            advance();
            fields.add(field());
        }
        endOfLine();
        return new CsvRecord(begin, fields);
    }

    private String field() throws IOException {
        if (next == '"') {
            return quoted();
        }
        StringBuilder field = new StringBuilder();
        while (next != ',' && next != '\n' && next != '\r' && next != END) {
            field.append((char) next);
            advance();
        }
        return field.toString();
    }

    private String quoted() throws IOException {
        int begin = line;
        StringBuilder field = new StringBuilder();
        advance();
        while (true) {
            if (next == END) {
                throw new BadFileException(file, "has a quote in line " + begin + " that is never closed.");
            }
            if (next == '"') {
                advance();
                if (next != '"') {
                    return field.toString();
                }
            }
            field.append((char) next);
            advance();
        }
    }

    private void endOfLine() throws IOException {
        if (next == '\r') {
            advance();
        } else if (next != '\n' && next != END) {
            throw new BadFileException(file, "has something between a closing quote and a comma in line " + line + ".");
        }
        if (next == '\n') {
            advance();
        }
    }

    private void advance() throws IOException {
        if (next == '\n') {
            line++;
        }
        next = text.read();
    }
}
