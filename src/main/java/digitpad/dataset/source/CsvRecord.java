package digitpad.dataset.source;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param line where it begins, counted from 1
 */
record CsvRecord(int line, List<String> fields) {
    CsvRecord {
        fields = List.copyOf(fields);
    }
}
