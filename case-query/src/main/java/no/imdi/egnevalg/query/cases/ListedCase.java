package no.imdi.egnevalg.query.cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.lives.ReferralState;

/**
 * A case in the list.
 *
 * @param overdue whether the day of something has passed that waits for the caller's unit
 * @param referralStates of the referrals that the caller's unit sent or was sent, each once
 * @param referralStateLabels what these are called, in their order
 * @param labels what the codes of the case are called, under their names
 */
record ListedCase(
        @JsonUnwrapped CaseView view,
        boolean overdue,
        List<ReferralState> referralStates,
        List<CodeLabel> referralStateLabels,
        CaseLabels labels) {

    String caseId() {
        return view.caseId();
    }
}
