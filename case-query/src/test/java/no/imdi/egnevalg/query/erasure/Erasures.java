package no.imdi.egnevalg.query.erasure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.ErasureDecided;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.query.projection.RecordedEvent;

/**
 * A log in which some cases are erased, each after all else that happens to it, while others go on.
 *
 * @param erased the cases that are
 */
public record Erasures(List<RecordedEvent> events, Set<String> erased) {

    /** Erases the case of the first event, so that there is always one, and about half of the others. */
    public static Erasures in(List<RecordedEvent> events, long seed) {
        Random random = new Random(seed);
        String surely = events.getFirst().streamId();
        Map<String, RecordedEvent> last = new HashMap<>();
        events.forEach(event -> last.put(event.streamId(), event));
        List<RecordedEvent> all = new ArrayList<>();
        Set<String> erased = new HashSet<>();
        for (RecordedEvent event : events) {
            add(all, event.streamId(), event.sequenceNumber(), (CaseFileEvent) event.payload());
            if (event.payload() instanceof CaseFileErased) {
                erased.add(event.streamId());
            } else if (last.get(event.streamId()) == event
                    && (random.nextInt(2) == 0 || event.streamId().equals(surely))) {
                erase(all, event, (CaseFileEvent) event.payload());
                erased.add(event.streamId());
            }
        }
        return new Erasures(all, erased);
    }

    private static void erase(List<RecordedEvent> all, RecordedEvent last, CaseFileEvent event) {
        String caseId = last.streamId();
        Recorded one = by("privacy", event);
        ErasureBasis basis = ErasureBasis.REQUESTED_BY_PERSON;
        add(all, caseId, last.sequenceNumber() + 1, new ErasureDecided(caseId, basis, one));
        add(all, caseId, last.sequenceNumber() + 2, new CaseFileErased(caseId, basis, one.by(), by("privacy2", event)));
    }

    private static Recorded by(String officer, CaseFileEvent after) {
        return new Recorded(after.recorded().at(), new Author(officer, Role.PRIVACY_OFFICER, null));
    }

    private static void add(List<RecordedEvent> all, String caseId, long version, CaseFileEvent event) {
        all.add(new RecordedEvent(all.size() + 1L, caseId, version, event));
    }
}
