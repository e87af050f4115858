package no.imdi.egnevalg.query.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.imdi.egnevalg.access.audit.Disclosure;
import no.imdi.egnevalg.access.log.AccessGrants;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.query.http.ReadYourWrites;
import no.imdi.egnevalg.query.scope.KnownCase;
import no.imdi.egnevalg.query.views.UnfinishedViewException;
import org.springframework.stereotype.Component;

/**
 * Checks every read of a case, whichever view it is read from. Both reads and refusals are recorded for the access log.
 */
@Component
public class CaseReading {

    private final ReadYourWrites readYourWrites;
    private final AccessGrants grants;

    CaseReading(ReadYourWrites readYourWrites, AccessGrants grants) {
        this.readYourWrites = readYourWrites;
        this.grants = grants;
    }

    /**
     * Reads a case from a view. A case that the caller may not know of is waited for and refused in the same way as one
     * that does not exist.
     *
     * @param view queries the view; empty where it has no such case
     */
    public <T> CaseRead<T> read(CaseRequest asked, Supplier<Optional<CaseLookup<T>>> view) throws InterruptedException {
        GrantLookup grant = new GrantLookup(grants, asked.caller().id(), asked.caseId());
        Optional<CaseLookup<T>> open = readYourWrites.find(
                asked.caseId(),
                asked.version(),
                () -> view.get().filter(found -> grant.opens(wayIn(asked, found))),
                CaseLookup::version);
        if (open.isEmpty()) {
            throw refusal(asked, view.get(), grant);
        }
        CaseLookup<T> found = open.get();
        if (found.stuck()) {
            throw UnfinishedViewException.caseBehind();
        }
        ReadAccess way = wayIn(asked, found);
        note(asked, way, grant);
        T answer = found.answer();
        if (answer == null) {
            throw AccessRefusedException.caseErased();
        }
        return new CaseRead<>(answer, way);
    }

    /**
     * True where a case of the same person may be shown with the one that has been read, or at least named in it.
     *
     * @param linkedByOthers whether others than the reader have linked the two cases
     */
    public boolean isShownBeside(CaseRequest asked, ReadAccess wayIn, KnownCase other, boolean linkedByOthers) {
        ReadAccess wayInToOther = ReadingRules.wayIn(asked.caller(), other.scope());
        boolean strict = other.scope().strictlyConfidential();
        boolean granted = (strict || !linkedByOthers)
                && wayIn == ReadAccess.PURPOSE
                && new GrantLookup(grants, asked.caller().id(), other.caseId()).opens(wayInToOther);
        return ReadingRules.isShownBeside(wayIn, wayInToOther, strict, linkedByOthers, granted);
    }

    private static ReadAccess wayIn(CaseRequest asked, CaseLookup<?> found) {
        return ReadingRules.wayIn(asked.caller(), found.scope());
    }

    private static void note(CaseRequest asked, ReadAccess way, GrantLookup grant) {
        Disclosure disclosure = Disclosure.in(asked.request()).ofCases(List.of(asked.caseId()));
        if (way != ReadAccess.OPEN) {
            grant.get().ifPresent(held -> disclosure.forPurpose(held.purpose()));
        }
    }

    private static <T> RuntimeException refusal(CaseRequest asked, Optional<CaseLookup<T>> found, GrantLookup grant) {
        // The grant is looked up in any case, so that the response time does not distinguish a hidden case from a
        // missing one.
        grant.get();
        Optional<CaseLookup<T>> behindShutWay = found.filter(known -> !grant.opens(wayIn(asked, known)));
        // No purpose can be stated for an erased case, so none is required.
        if (behindShutWay
                .filter(known -> !known.erased() && wayIn(asked, known) == ReadAccess.PURPOSE)
                .isPresent()) {
            return AccessRefusedException.purposeRequired();
        }
        boolean shut = behindShutWay.isPresent();
        if (asked.version() != null) {
            return shut ? ReadYourWrites.hiddenVersion() : ReadYourWrites.versionNotAvailable();
        }
        return shut ? AccessRefusedException.caseNotFound() : AccessRefusedException.noSuchCase();
    }
}
