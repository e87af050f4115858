package no.imdi.egnevalg.query.cases;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.Posting;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/**
 * When two cases may be the same person's. It is a hint, for people to look at: no rule makes them one.
 */
final class DuplicateRules {

    /** Opened further apart than this, cases are not held against each other. */
    static final int MOST_DAYS_BETWEEN = 60;

    /** Field of a case's document with the region it lies in, for this purpose. */
    static final String PLACE = "place";

    private DuplicateRules() {}

    /** The region of a case: as registered, or that of its school; null where neither tells. */
    static @Nullable String placeOf(Registration registration, CodeLists codeLists) {
        Region named = registration.region();
        String posting = registration.posting();
        Region region = named == null && posting != null
                ? codeLists.posting(posting).map(Posting::region).orElse(null)
                : named;
        return region == null ? null : region.name();
    }

    /** Whether enough is known of a case to hold others against it. What is unknown agrees with nothing. */
    static boolean mayHaveDuplicates(CaseView view) {
        return !view.state().equals(CaseState.VOID.name())
                && !view.ageBand().equals(AgeBand.UNKNOWN.name())
                && !view.gender().equals(Gender.UNKNOWN.name());
    }

    /** In what two cases agree that are held against each other. */
    static List<String> agreement(@Nullable String place, @Nullable String otherPlace) {
        Stream<String> always = Stream.of("ageBand", "gender", "category");
        return place != null && place.equals(otherPlace)
                ? Stream.concat(always, Stream.of("region")).toList()
                : always.toList();
    }
}
