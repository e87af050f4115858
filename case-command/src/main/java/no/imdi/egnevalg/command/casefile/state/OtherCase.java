package no.imdi.egnevalg.command.casefile.state;

import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;

/** Rules for a second case that an act names and writes to. */
public final class OtherCase {

    private OtherCase() {}

    /** The reasons not to write to the other case. A case that does not exist is such a reason. */
    public static List<Refusal> refusals(String pointer, String otherCaseId, Optional<CaseFileState> other) {
        return other.<List<Refusal>>map(state -> state instanceof CaseFileState.Erased
                        ? List.of(new Refusal.OtherCaseErased(pointer))
                        : List.of())
                .orElse(List.of(new Refusal.OtherCaseUnknown(pointer, otherCaseId)));
    }
}
