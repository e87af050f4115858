package no.imdi.egnevalg.kernel.eventjson;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Parses days, months and times in ISO 8601 with four-digit years. Java also accepts other years, which break
 * calculations such as the day after the last one or a table of all years.
 */
final class DatesOfFourDigitYears {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}-.*");

    private DatesOfFourDigitYears() {}

    static JacksonModule module() {
        return new SimpleModule()
                .addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(YearMonth.class, new Reader<>(YearMonth.class, YearMonth::parse))
                .addDeserializer(Instant.class, new Reader<>(Instant.class, Instant::parse));
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        @SuppressWarnings("serial") // it is never written
        private final Function<String, T> parser;

        Reader(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING
                    || !FOUR_DIGITS.matcher(json.getString()).matches()) {
                return context.reportInputMismatch(this, "Not a date with a year of four digits");
            }
            try {
                return parser.apply(json.getString());
            } catch (DateTimeException e) {
                return context.reportInputMismatch(this, "Not a date");
            }
        }
    }
}
