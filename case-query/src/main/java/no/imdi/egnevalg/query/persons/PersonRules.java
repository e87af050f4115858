package no.imdi.egnevalg.query.persons;

import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;

/**
 * How events join and part the cases of persons. A link stands in the streams of both its cases; the stream of the
 * lower id decides, the other's event changes nothing.
 */
final class PersonRules {

    private PersonRules() {}

    /** The cases whose persons an event may change. */
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
                // The other end of the link decides.
            }
        }
    }

    private static boolean isLower(String one, String other) {
        return one.compareTo(other) < 0;
    }
}
