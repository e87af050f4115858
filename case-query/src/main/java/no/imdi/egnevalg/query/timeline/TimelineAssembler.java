package no.imdi.egnevalg.query.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.query.grants.SeenInEmergency;

/** Merges the cases of one person into one timeline. */
final class TimelineAssembler {

    private static final Comparator<Timeline.Entry> AS_IT_HAPPENED = Comparator.comparing(Timeline.Entry::date)
            .thenComparing(entry -> Instant.parse(entry.registeredAt()))
            .thenComparing(Timeline.Entry::caseId)
            .thenComparingLong(Timeline.Entry::version);

    private final Words words;
    private final NoteReader notes;

    TimelineAssembler(Words words, NoteReader notes) {
        this.words = words;
        this.notes = notes;
    }

    Timeline of(SamePersonsCases cases) {
        return of(cases, List.of());
    }

    /** As {@link #of(SamePersonsCases)}, with the emergencies that are shown to the owner. */
    Timeline of(SamePersonsCases cases, List<SeenInEmergency> emergencies) {
        CaseHistory asked = cases.asked();
        HiddenCaseFilter hiddenCases = new HiddenCaseFilter(cases.named());
        return new Timeline(
                asked.caseId(),
                asked.caseNumber(),
                asked.service().name(),
                asked.scope().ownerService().name(),
                asked.version(),
                inOrder(cases).map(this::summary).toList(),
                cases.hidden(),
                inOrder(cases)
                        .flatMap(history -> entries(history, hiddenCases))
                        .sorted(AS_IT_HAPPENED)
                        .toList(),
                emergencies,
                words.services(asked));
    }

    private static Stream<CaseHistory> inOrder(SamePersonsCases cases) {
        return cases.visible().stream()
                .sorted(Comparator.comparing((CaseHistory history) -> !history.equals(cases.asked()))
                        .thenComparing(CaseHistory::caseId));
    }

    private Timeline.Case summary(CaseHistory history) {
        return new Timeline.Case(
                history.caseId(),
                history.caseNumber(),
                history.service().name(),
                history.scope().ownerService().name(),
                history.version(),
                words.services(history));
    }

    private Stream<Timeline.Entry> entries(CaseHistory history, HiddenCaseFilter hiddenCases) {
        Actors actors = Actors.of(history);
        Corrections corrections = Corrections.of(history.entries());
        Map<Long, StoredEntry> byVersion =
                history.entries().stream().collect(Collectors.toMap(StoredEntry::version, Function.identity()));
        return history.entries().stream()
                .map(entry -> entry(history, hiddenCases.of(entry), actors, corrections, byVersion));
    }

    private Timeline.Entry entry(
            CaseHistory history,
            StoredEntry entry,
            Actors actors,
            Corrections corrections,
            Map<Long, StoredEntry> byVersion) {
        List<Long> correctedBy = corrections.correctionsOf(entry.version());
        return new Timeline.Entry(
                history.caseId(),
                history.caseNumber(),
                history.service().name(),
                entry.version(),
                entry.date(),
                entry.registeredAt(),
                words.who(actors.who(entry)),
                entry.what().name(),
                words.what(entry.what()),
                entry.concernId(),
                entry.referralId(),
                entry.otherCaseId(),
                entry.details().stream().map(words::detail).toList(),
                changes(entry),
                corrections.correctedBefore(entry.version()),
                correctedBy,
                correctedBy.stream()
                        .map(byVersion::get)
                        .map(correction ->
                                new Timeline.Correction(correction.version(), correction.date(), changes(correction)))
                        .toList(),
                entry.what() == EntryKind.CASE_FILE_OPENED
                        ? words.counted(Counting.of(history.entries()), history.service())
                        : null,
                entry.note() == null ? null : notes.read(history.caseId(), entry.note()));
    }

    private List<Timeline.Change> changes(StoredEntry entry) {
        return entry.changes().stream().map(words::change).toList();
    }
}
