package no.imdi.egnevalg.query.cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.lives.ReferralState;

/**
 * A case in the list.
 *
 * @param overdue whether an item that waits for the caller's unit is overdue
 * @param referralStates the distinct states of the referrals that the caller's unit may see
 * @param referralStateLabels the labels of these states, in the same order
 * @param labels the labels of the case's codes, by the names of the fields
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
