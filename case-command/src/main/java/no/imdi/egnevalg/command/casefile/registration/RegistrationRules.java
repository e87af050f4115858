package no.imdi.egnevalg.command.casefile.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.units.UnitRules;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;

/** Rules for every registration, whether it opens a case or corrects one. */
public final class RegistrationRules {

    private RegistrationRules() {}

    /** All reasons to refuse a registration; empty where it is valid. */
    public static List<Refusal> refusals(
            AdviserService service, Registration registration, Recorded recorded, CodeLists codeLists) {
        ServiceProfile profile = codeLists.service(service);
        List<Refusal> refusals = new ArrayList<>();
        checkDate(registration.openedOn(), recorded, refusals);
        checkCategories(profile, registration, refusals);
        refusals.addAll(UnitRules.refusals("", Unit.of(service, registration), codeLists));
        return refusals;
    }

    private static void checkDate(LocalDate openedOn, Recorded recorded, List<Refusal> refusals) {
        if (openedOn.isAfter(recorded.day())) {
            refusals.add(new Refusal.OpenedInFuture());
        }
    }

    private static void checkCategories(ServiceProfile profile, Registration registration, List<Refusal> refusals) {
        if (!profile.records(registration.category(), registration.year())) {
            refusals.add(new Refusal.CategoryNotInUse("/category"));
        }
        Set<Category> seen = new HashSet<>(Set.of(registration.category()));
        for (Category secondary : registration.secondaryCategories()) {
            if (!seen.add(secondary)) {
                refusals.add(new Refusal.SecondaryCategoryRepeated("/secondaryCategories"));
            } else if (!profile.records(secondary, registration.year())) {
                refusals.add(new Refusal.CategoryNotInUse("/secondaryCategories"));
            }
        }
    }
}
