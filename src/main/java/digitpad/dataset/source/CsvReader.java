package digitpad.dataset.source;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import digitpad.files.BadFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV as in RFC 4180: quotes hold commas, line ends and doubled quotes. Semicolons or tabs may part the fields in place of
 * commas, which the first line tells. Empty lines and blanks around quotes are passed over.
 */
final class CsvReader {
    private static final CsvFactory CSV = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            // The file has a bound.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(TextFile.MOST_BYTES)
                    .build())
            .build();

    private CsvReader() {}

    /** @throws BadFileException where there are more than {@code most} records or a quote is not closed */
    static List<CsvRecord> read(Path file, BufferedReader text, int most) throws IOException {
        char separator = TableSeparator.of(text).ofFewColumns();
        List<CsvRecord> records = new ArrayList<>();
        CsvParser parser = CSV.createParser(text);
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
        try {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                int line = parser.currentLocation().getLineNr();
                List<String> fields = fields(parser);
                if (fields.equals(List.of(""))) {
                    continue;
                }
                if (records.size() == most) {
                    throw new BadFileException(file, "has more than " + most + " lines.");
                }
                records.add(new CsvRecord(line, fields));
            }
            return records;
        } catch (JsonParseException e) {
            // Jackson tells the two apart by nothing but words.
            throw new BadFileException(
                    file,
                    e.getOriginalMessage().startsWith("Missing closing quote")
                            ? "has a quote in line "
                                    + parser.currentTokenLocation().getLineNr() + " that is never closed."
                            : "has something between a closing quote and a comma in line "
                                    + e.getLocation().getLineNr() + ".",
                    e);
        }
    }

    private static List<String> fields(CsvParser parser) throws IOException {
        List<String> fields = new ArrayList<>();
        for (String field = parser.nextTextValue(); field != null; field = parser.nextTextValue()) {
            fields.add(field);
        }
        return fields;
    }
}
