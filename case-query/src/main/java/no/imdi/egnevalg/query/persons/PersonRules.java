package no.imdi.egnevalg.query.persons;

import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;

/**
 * Rules by which events join the cases of persons and separate them. A link is recorded in the streams of both its
 * cases. Only the event in the stream of the lower id has an effect.
 */
final class PersonRules {

    private PersonRules() {}

    /** Returns the cases whose persons an event may change. */
    static Set<String> touchedBy(CaseFileEvent event) {
        return switch (event) {
            case CaseFilesLinked linked -> Set.of(linked.caseId(), linked.linkedCaseId());
            case CaseFilesUnlinked unlinked -> Set.of(unlinked.caseId(), unlinked.unlinkedCaseId());
            default -> Set.of(event.caseId());
        };
    }

    static void apply(CaseFileEvent event, long version, PersonGraph graph) {
        PersonCase before = graph.get(event.caseId());
        switch (event) {
            case CaseFileOpened opened -> graph.put(before.opened(opened, version));
            case RegistrationCorrected corrected -> graph.put(before.corrected(corrected, version));
            case CaseFileVoided voided -> graph.put(before.voided(voided, version));
            case CaseFilesLinked linked
            when isLower(linked.caseId(), linked.linkedCaseId()) -> {
                graph.put(before.linkedTo(linked.linkedCaseId(), version));
                graph.put(graph.get(linked.linkedCaseId()).namedBy(linked.caseId()));
            }
            case CaseFilesUnlinked unlinked
            when isLower(unlinked.caseId(), unlinked.unlinkedCaseId()) ->
                graph.put(before.unlinkedFrom(unlinked.unlinkedCaseId(), version));
            default -> {
                // The stream of the other case decides.
            }
        }
    }

    private static boolean isLower(String one, String other) {
        return one.compareTo(other) < 0;
    }
}
