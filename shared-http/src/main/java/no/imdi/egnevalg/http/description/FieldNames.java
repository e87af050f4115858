package no.imdi.egnevalg.http.description;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.jspecify.annotations.Nullable;

/** What a field holds by its name, which means the same in every request and answer. */
final class FieldNames {

    private static final Map<String, Class<? extends Enum<?>>> CODES = Map.ofEntries(
            Map.entry("service", AdviserService.class),
            Map.entry("region", Region.class),
            Map.entry("category", Category.class),
            Map.entry("categoryNow", Category.class),
            Map.entry("secondaryCategories", Category.class),
            Map.entry("secondaryConcernsNow", Category.class),
            Map.entry("ageBand", AgeBand.class),
            Map.entry("gender", Gender.class),
            Map.entry("referralSource", ReferralSource.class),
            Map.entry("risk", RiskLevel.class),
            Map.entry("urgency", Urgency.class));

    private static final Pattern DAY = Pattern.compile("on|[a-z]\\w*On|date|since");
    private static final Pattern MOMENT = Pattern.compile("[a-z]\\w*At|validUntil");
    private static final Pattern UUID =
            Pattern.compile("caseId|otherCaseId|receivingCaseId|concernId|referralId|offerId|noteId|linkedTo|joins");

    private FieldNames() {}

    /** What the field is called in JSON: words that Java keeps for itself have another name there. */
    static String inJson(RecordComponent field) {
        JsonProperty named = field.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? field.getName() : named.value();
    }

    /** The codes that the field is one of; empty where it is none. */
    static Optional<Class<? extends Enum<?>>> codes(RecordComponent field) {
        return codes(field.getName(), field.getAnnotation(Code.class));
    }

    /** The codes that what is called so is one of; empty where it is none. */
    static Optional<Class<? extends Enum<?>>> codes(String name, @Nullable Code code) {
        return code != null ? Optional.of(code.value()) : Optional.ofNullable(CODES.get(name));
    }

    /** The format of JSON Schema that a text has. */
    static Optional<String> format(String name) {
        if (DAY.matcher(name).matches()) {
            return Optional.of("date");
        }
        if (MOMENT.matcher(name).matches()) {
            return Optional.of("date-time");
        }
        return UUID.matcher(name).matches() ? Optional.of("uuid") : Optional.empty();
    }
}
