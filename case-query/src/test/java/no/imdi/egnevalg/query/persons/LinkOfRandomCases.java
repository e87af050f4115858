package no.imdi.egnevalg.query.persons;

import java.time.Instant;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import no.imdi.egnevalg.query.projection.RecordedEvent;

/** A link of two cases that are not linked, and its undoing; each stands in both streams. */
record LinkOfRandomCases(List<RecordedEvent> linked, List<RecordedEvent> unlinked) {

    private static final Recorded RECORDED = new Recorded(Instant.parse("2014-01-01T10:00:00Z"), Author.UNIDENTIFIED);
    private static final long LATER = 1000;

    static LinkOfRandomCases in(List<RecordedEvent> events, int one, int other) {
        List<String> cases =
                events.stream().map(RecordedEvent::streamId).distinct().toList();
        String first = cases.get(one % cases.size());
        String second = cases.stream()
                .skip(other % cases.size())
                .filter(each -> !each.equals(first)
                        && !PlainPerson.linkedTo(first, events).contains(each))
                .findFirst()
                .orElse("a-case-not-yet-seen");
        return new LinkOfRandomCases(
                List.of(
                        event(LATER, new CaseFilesLinked(first, second, LinkGrounds.values()[0], RECORDED)),
                        event(LATER + 1, new CaseFilesLinked(second, first, LinkGrounds.values()[0], RECORDED))),
                List.of(
                        event(LATER + 2, new CaseFilesUnlinked(first, second, UnlinkReason.values()[0], RECORDED)),
                        event(LATER + 3, new CaseFilesUnlinked(second, first, UnlinkReason.values()[0], RECORDED))));
    }

    private static RecordedEvent event(long index, CaseFileEvent payload) {
        return new RecordedEvent(index, payload.caseId(), index, payload);
    }
}
