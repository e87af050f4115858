package no.imdi.egnevalg.command.casefile.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.registration.RegistrationFields;
import org.jspecify.annotations.Nullable;

/**
 * Maps fields to the columns of a file by its header line. Columns may come in any order. A column without a name is
 * ignored if it is empty, because spreadsheets save such columns.
 */
final class Columns {

    private static final List<String> REQUIRED =
            List.of("service", "openedOn", "category", "ageBand", "gender", "referralSource");
    private static final List<String> OPTIONAL = List.of("region", "posting", "secondaryCategories");
    private static final String UNKNOWN = "?";
    private static final Pattern NORWEGIAN_DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private static final Pattern NO_BREAK = Pattern.compile("[\u00A0\u2007\u202F]");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s,;]+");

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    private Columns(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
    }

    /** Parses a header. Empty where the header has errors, which are then added. */
    static Optional<Columns> of(List<String> header, long line, RowErrors errors) {
        List<String> names = header.stream().map(Columns::nameOf).toList();
        for (String required : REQUIRED) {
            if (!names.contains(required)) {
                errors.add(line, required, "missing-column", "The header must name this column.");
            }
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.equals(UNKNOWN)) {
                errors.add(line, place(i), "unknown-column", "There is no column of this name.");
            } else if (!name.isEmpty() && names.indexOf(name) < i) {
                errors.add(line, name, "repeated-column", "The column stands there twice.");
            }
        }
        return errors.isEmpty() ? Optional.of(new Columns(names)) : Optional.empty();
    }

    /** The known spelling of a column name; empty where the header has no name. */
    private static String nameOf(String written) {
        String name = bare(written);
        return name.isEmpty()
                ? name
                : Stream.of(REQUIRED, OPTIONAL)
                        .flatMap(List::stream)
                        .filter(known -> known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(UNKNOWN);
    }

    /** The text without leading and trailing whitespace, no-break spaces included. */
    static String bare(String text) {
        return NO_BREAK.matcher(text).replaceAll(" ").strip();
    }

    /**
     * The fields of a row, at least one for each column. Empty where the row has too few fields, or text in a field
     * without a column name.
     */
    Optional<List<String>> fieldsOf(List<String> row, long line, RowErrors errors) {
        List<String> fields = new ArrayList<>(row);
        // Excel omits the separators at the end of a row whose last cells are empty.
        while (fields.size() < names.size() && !REQUIRED.contains(names.get(fields.size()))) {
            fields.add("");
        }
        if (fields.size() < names.size()
                || fields.stream()
                        .skip(names.size())
                        .anyMatch(field -> !bare(field).isEmpty())) {
            errors.add(line, "", "wrong-field-count", "The row has not as many fields as the header.");
            return Optional.empty();
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty() && !bare(fields.get(i)).isEmpty()) {
                errors.add(line, place(i), "unknown-column", "Something stands in a column that has no name.");
                return Optional.empty();
            }
        }
        return Optional.of(fields);
    }

    private static String place(int column) {
        return "column " + (column + 1);
    }

    @Nullable
    String service(List<String> row) {
        return field(row, "service");
    }

    RegistrationFields registration(List<String> row) {
        return new RegistrationFields(
                date(field(row, "openedOn")),
                field(row, "category"),
                secondaryCategories(row),
                field(row, "region"),
                field(row, "posting"),
                field(row, "ageBand"),
                field(row, "gender"),
                field(row, "referralSource"));
    }

    /** Converts a date in Norwegian format to ISO format; any other text stays as it is. */
    private static @Nullable String date(@Nullable String written) {
        Matcher date = NORWEGIAN_DATE.matcher(written == null ? "" : written);
        return date.matches()
                ? "%s-%02d-%02d"
                        .formatted(date.group(3), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)))
                : written;
    }

    private List<@Nullable String> secondaryCategories(List<String> row) {
        String codes = field(row, "secondaryCategories");
        List<@Nullable String> read = new ArrayList<>();
        if (codes != null) {
            BETWEEN_CODES.splitAsStream(codes).filter(code -> !code.isEmpty()).forEach(read::add);
        }
        return read;
    }

    /** The text of the cell without surrounding whitespace; null where there is no such column. */
    private @Nullable String field(List<String> row, String name) {
        Integer place = places.get(name);
        return place == null ? null : bare(row.get(place));
    }
}
