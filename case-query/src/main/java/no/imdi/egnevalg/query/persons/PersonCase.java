package no.imdi.egnevalg.query.persons;

import java.util.LinkedHashSet;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;

/**
 * A case among the cases of a person.
 *
 * @param version sequence number of the last event it contains; -1 where only a link has named it so far
 * @param service null until the opening has been seen
 * @param registration null until the opening has been seen
 * @param links linked cases with a higher id. Each link is kept at the lower of its two ids only, so that a single
 *     document decides whether it exists
 * @param named cases with a lower id that may be linked to this one. Their own documents decide whether they are
 */
public record PersonCase(
        String caseId,
        long version,
        @Nullable AdviserService service,
        @Nullable Registration registration,
        boolean voided,
        Set<String> links,
        Set<String> named) {

    static PersonCase unseen(String caseId) {
        return new PersonCase(caseId, -1, null, null, false, Set.of(), Set.of());
    }

    PersonCase opened(CaseFileOpened opened, long newVersion) {
        return new PersonCase(caseId, newVersion, opened.service(), opened.registration(), voided, links, named);
    }

    PersonCase corrected(RegistrationCorrected corrected, long newVersion) {
        return new PersonCase(caseId, newVersion, service, corrected.to(), voided, links, named);
    }

    PersonCase voided(CaseFileVoided event, long newVersion) {
        return new PersonCase(caseId, newVersion, event.service(), event.registration(), true, links, named);
    }

    PersonCase linkedTo(String other, long newVersion) {
        Set<String> more = new LinkedHashSet<>(links);
        more.add(other);
        return new PersonCase(caseId, newVersion, service, registration, voided, more, named);
    }

    PersonCase unlinkedFrom(String other, long newVersion) {
        Set<String> less = new LinkedHashSet<>(links);
        less.remove(other);
        return new PersonCase(caseId, newVersion, service, registration, voided, less, named);
    }

    PersonCase namedBy(String other) {
        Set<String> more = new LinkedHashSet<>(named);
        more.add(other);
        return new PersonCase(caseId, version, service, registration, voided, links, more);
    }

    /** True where the case counts: it has been opened, and is not void. */
    public boolean counts() {
        return registration != null && !voided;
    }
}
