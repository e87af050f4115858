package no.imdi.egnevalg.query.cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;

/**
 * A case that may be about the same person, with the labels of its codes.
 *
 * @param labels by the names of the fields
 */
record LabelledHint(@JsonUnwrapped PossibleDuplicates.Hint hint, HintLabels labels) {

    /** The current labels of the service that opened the case, of the state, and of the grounds in order. */
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
