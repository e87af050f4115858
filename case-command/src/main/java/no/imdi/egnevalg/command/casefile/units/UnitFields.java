package no.imdi.egnevalg.command.casefile.units;

import java.util.Optional;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/** An unparsed unit. An empty text means no value. */
public record UnitFields(
        @Given @Nullable String service,
        @Nullable String region,
        @Nullable String posting) {

    /** A unit without any field. */
    public static final UnitFields EMPTY = new UnitFields(null, null, null);

    /** Parses the unit. Empty where anything is wrong; the reader then holds the errors. */
    public Optional<Unit> read(String pointer, FieldReader fields) {
        int errorsBefore = fields.errors().size();
        AdviserService named = fields.requiredCode(pointer + "/service", service, AdviserService.class);
        Region place = fields.code(pointer + "/region", region, Region.class);
        if (fields.errors().size() > errorsBefore || named == null) {
            return Optional.empty();
        }
        return Optional.of(new Unit(named, place, posting == null || posting.isEmpty() ? null : posting));
    }
}
