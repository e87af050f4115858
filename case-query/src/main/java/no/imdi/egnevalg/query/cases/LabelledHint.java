package no.imdi.egnevalg.query.cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;

/**
 * A case that may be about the same person, and what its codes are called.
 *
 * @param labels under the names of the codes
 */
record LabelledHint(@JsonUnwrapped PossibleDuplicates.Hint hint, HintLabels labels) {

    /** What the service that opened the case is called today; the grounds in their order. */
    record HintLabels(CodeLabel service, CodeLabel state, List<CodeLabel> grounds) {}

    static LabelledHint of(PossibleDuplicates.Hint hint, CodeLabels labels, LocalDate today) {
        return new LabelledHint(
                hint,
                new HintLabels(
                        labels.of("adviserService", hint.service(), today.getYear()),
                        labels.own("CaseState", hint.state()),
                        hint.grounds().stream().map(labels::own).toList()));
    }
}
