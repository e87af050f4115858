package no.imdi.egnevalg.local;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.local.docs.Project;

/** The table of docs/access.md: what each caller is answered at each endpoint. */
final class AccessTable {

    /** The callers, in the order of the columns. */
    static final List<String> CALLERS = List.of("mr", "ir", "mr2", "rk", "kt", "analyst", "privacy", "operator");

    private AccessTable() {}

    /**
     * One row.
     *
     * @param endpoint method and path
     * @param right the right it requires; everybody where it requires none
     * @param answers what each caller is answered
     */
    record Row(String endpoint, String right, Map<String, String> answers) {

        @Override
        public String toString() {
            return endpoint;
        }
    }

    static List<Row> rows() {
        return Project.read(Project.file("docs/access.md"))
                .lines()
                .filter(line -> line.startsWith("| `GET ") || line.startsWith("| `POST "))
                .map(AccessTable::row)
                .toList();
    }

    private static Row row(String line) {
        List<String> cells = Arrays.stream(line.split("\\|"))
                .map(cell -> cell.replace("`", "").trim())
                .toList();
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < CALLERS.size(); i++) {
            answers.put(CALLERS.get(i), cells.get(i + 3));
        }
        return new Row(cells.get(1), cells.get(2), answers);
    }
}
