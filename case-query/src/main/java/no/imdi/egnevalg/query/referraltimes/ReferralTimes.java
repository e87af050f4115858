package no.imdi.egnevalg.query.referraltimes;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.http.YearSpan;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads the answers to referrals. */
@Component
class ReferralTimes {

    private final ServedView view;

    ReferralTimes(ServedViews views) {
        this.view = views.of(CaseLivesProjection.NAME);
    }

    /**
     * Returns the answers to the referrals that a service sent in the given years, by the recipient's code. Years that
     * are not in {@code belonging} are left out.
     */
    Map<String, Answers> of(AdviserService sender, YearSpan years, Collection<Integer> belonging) {
        Map<String, Answers> byRecipient = new HashMap<>();
        ServiceYears.read(view, ReferralTimeStatistic.COLLECTION, sender, years.from(), years.to())
                .forEach((year, counted) -> {
                    if (belonging.contains(year)) {
                        add(counted, byRecipient);
                    }
                });
        return byRecipient;
    }

    private static void add(Document counted, Map<String, Answers> byRecipient) {
        counted.remove("_id");
        counted.forEach((recipient, _) ->
                byRecipient.merge(recipient, Answers.of(Fields.within(counted, recipient)), Answers::plus));
    }

    long position() {
        return view.position();
    }
}
