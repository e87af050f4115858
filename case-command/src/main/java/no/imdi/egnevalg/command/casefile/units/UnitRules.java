package no.imdi.egnevalg.command.casefile.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Posting;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Requirement;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import org.jspecify.annotations.Nullable;

/** Decides which units exist. Each service defines whether it has regions and postings. */
public final class UnitRules {

    private UnitRules() {}

    /**
     * The reasons why a unit does not exist; empty where it exists.
     *
     * @param pointer the place of the unit in the request
     */
    public static List<Refusal> refusals(String pointer, Unit unit, CodeLists codeLists) {
        List<Refusal> refusals = new ArrayList<>();
        checkRegion(pointer, unit, codeLists, refusals);
        checkPosting(pointer, unit, codeLists, refusals);
        return refusals;
    }

    private static void checkRegion(String pointer, Unit unit, CodeLists codeLists, List<Refusal> refusals) {
        ServiceProfile profile = codeLists.service(unit.service());
        if (isMissing(profile.region(), unit.region())) {
            refusals.add(new Refusal.RegionRequired(pointer + "/region"));
        } else if (isSuperfluous(profile.region(), unit.region())) {
            refusals.add(new Refusal.RegionNotRecorded(pointer + "/region"));
        }
    }

    private static void checkPosting(String pointer, Unit unit, CodeLists codeLists, List<Refusal> refusals) {
        ServiceProfile profile = codeLists.service(unit.service());
        if (isMissing(profile.posting(), unit.posting())) {
            refusals.add(new Refusal.PostingRequired(pointer + "/posting"));
        } else if (isSuperfluous(profile.posting(), unit.posting())) {
            refusals.add(new Refusal.PostingNotRecorded(pointer + "/posting"));
        } else if (unit.posting() != null) {
            checkPlace(pointer, unit, codeLists.posting(unit.posting()), refusals);
        }
    }

    private static void checkPlace(String pointer, Unit unit, Optional<Posting> listed, List<Refusal> refusals) {
        if (listed.isEmpty() || listed.get().service() != unit.service()) {
            refusals.add(new Refusal.PostingUnknown(pointer + "/posting"));
        } else if (liesElsewhere(listed.get().region(), unit.region())) {
            refusals.add(new Refusal.PostingInOtherRegion(pointer + "/region"));
        }
    }

    private static boolean liesElsewhere(@Nullable Region region, @Nullable Region given) {
        return region != null && given != null && region != given;
    }

    private static boolean isMissing(Requirement requirement, @Nullable Object value) {
        return requirement == Requirement.REQUIRED && value == null;
    }

    private static boolean isSuperfluous(Requirement requirement, @Nullable Object value) {
        return requirement == Requirement.NONE && value != null;
    }
}
