package no.imdi.egnevalg.command.casefile.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.imdi.egnevalg.command.casefile.RegistrationFields;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds which field, as its header line says. Columns may come in any order. */
final class Columns {

    private static final List<String> REQUIRED =
            List.of("service", "openedOn", "category", "ageBand", "gender", "referralSource");
    private static final Set<String> OPTIONAL = Set.of("region", "posting", "secondaryCategories");

    private final Map<String, Integer> places = new HashMap<>();
    private final int count;

    private Columns(List<String> header) {
        this.count = header.size();
        for (int i = 0; i < header.size(); i++) {
            places.put(header.get(i), i);
        }
    }

    static Columns of(List<String> header) {
        List<RowError> errors = new ArrayList<>();
        for (String required : REQUIRED) {
            if (!header.contains(required)) {
                errors.add(new RowError(1, required, "missing-column", "The header must name this column."));
            }
        }
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                errors.add(new RowError(1, "column " + (i + 1), "unknown-column", "There is no column of this name."));
            } else if (header.indexOf(name) < i) {
                errors.add(new RowError(1, name, "repeated-column", "The column stands there twice."));
            }
        }
        if (!errors.isEmpty()) {
            throw new BadRowsException(errors);
        }
        return new Columns(header);
    }

    int count() {
        return count;
    }

    @Nullable
    String service(List<String> row) {
        return field(row, "service");
    }

    RegistrationFields registration(List<String> row) {
        return new RegistrationFields(
                field(row, "openedOn"),
                field(row, "category"),
                secondaryCategories(row),
                field(row, "region"),
                field(row, "posting"),
                field(row, "ageBand"),
                field(row, "gender"),
                field(row, "referralSource"));
    }

    private List<@Nullable String> secondaryCategories(List<String> row) {
        String codes = field(row, "secondaryCategories");
        return codes == null || codes.isBlank()
                ? List.of()
                : Arrays.asList(codes.trim().split("\\s+", -1));
    }

    private @Nullable String field(List<String> row, String name) {
        Integer place = places.get(name);
        return place == null ? null : row.get(place);
    }
}
