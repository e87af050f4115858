package no.imdi.egnevalg.command.casefile.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.linking.Link;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.OtherCase;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.codelist.CodeLists;

/** Decides whether a case file may be opened together with a link. */
public final class LinkedOpeningRules {

    private LinkedOpeningRules() {}

    /**
     * Opens the case file by {@link OpeningRules}, and links it.
     *
     * @param other the case to link to; empty where it does not exist
     */
    public static Decision<List<CaseFileEvent>> decide(
            Optional<CaseFileState> other, OpenLinkedCaseFile command, CodeLists codeLists) {
        List<? extends Reason> unfit = OtherCase.refusals("/linkedTo", command.linkedTo(), other);
        return switch (OpeningRules.decide(command.opening(), codeLists)) {
            case Decision.Accepted(CaseFileOpened opened) -> Decision.unless(unfit, opened(opened, command));
            case Decision.Refused(List<? extends Reason> reasons) -> {
                List<Reason> all = new ArrayList<>(reasons);
                all.addAll(unfit);
                yield new Decision.Refused<>(all);
            }
        };
    }

    private static List<CaseFileEvent> opened(CaseFileOpened opened, OpenLinkedCaseFile command) {
        List<CaseFileEvent> events = new ArrayList<>(List.of(opened));
        events.addAll(Link.between(opened.caseId(), command.linkedTo(), command.grounds(), opened.recorded()));
        return events;
    }
}
