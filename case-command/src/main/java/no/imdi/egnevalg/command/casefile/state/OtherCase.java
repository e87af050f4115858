package no.imdi.egnevalg.command.casefile.state;

import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;

/** The case that an act names beside the one acted on, and also writes to. */
public final class OtherCase {

    private OtherCase() {}

    /** What speaks against writing to another case as well; empty where there is none of the given identifier. */
    public static List<Refusal> refusals(String pointer, String otherCaseId, Optional<CaseFileState> other) {
        return other.<List<Refusal>>map(state -> state instanceof CaseFileState.Erased
                        ? List.of(new Refusal.OtherCaseErased(pointer))
                        : List.of())
                .orElse(List.of(new Refusal.OtherCaseUnknown(pointer, otherCaseId)));
    }
}
