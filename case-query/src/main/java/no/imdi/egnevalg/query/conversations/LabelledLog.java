package no.imdi.egnevalg.query.conversations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.YearMonth;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.UnitLabels;

/**
 * A log of conversations with the labels of its codes.
 *
 * @param labels by the names of the fields, as used in the year of the month
 */
record LabelledLog(@JsonUnwrapped ConversationLogView view, UnitLabels labels) {

    static LabelledLog of(ConversationLogView view, CodeLabels labels) {
        int year = YearMonth.parse(view.month()).getYear();
        return new LabelledLog(view, labels.unit(view.service(), view.region(), view.posting(), year));
    }
}
