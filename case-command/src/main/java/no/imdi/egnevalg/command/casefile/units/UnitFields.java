package no.imdi.egnevalg.command.casefile.units;

import java.util.Optional;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/** A unit as it comes from outside: text that has yet to be read. An empty text is no value. */
public record UnitFields(
        @Given @Nullable String service,
        @Nullable String region,
        @Nullable String posting) {

    /** No field is given. */
    public static final UnitFields EMPTY = new UnitFields(null, null, null);

    /** The unit; empty where something is wrong, which the reader has then noted. */
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
