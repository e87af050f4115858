package no.imdi.egnevalg.query.unithandover;

import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.UnitLabels;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A unit whose cases are all offered to another one, which has not answered.
 *
 * @param unitHandoverId to be named when the offer is accepted or declined
 * @param region left out where the unit names none
 * @param posting left out where the unit has none
 * @param on the day of the offer
 * @param labels what the codes are called, under their names
 */
public record OfferedUnit(
        String unitHandoverId,
        String service,
        @Nullable String region,
        @Nullable String posting,
        String on,
        String reason,
        Labels labels) {

    /** What the codes are called. */
    public record Labels(
            CodeLabel service,
            @Nullable CodeLabel region,
            @Nullable CodeLabel posting,
            CodeLabel reason) {}

    static OfferedUnit of(Document offer, CodeLabels labels) {
        Document from = offer.get(OfferedUnitsProjection.FROM, Document.class);
        String service = from.getString("service");
        String on = offer.getString(OfferedUnitsProjection.ON);
        String reason = offer.getString(OfferedUnitsProjection.REASON);
        int year = Integer.parseInt(on.substring(0, 4));
        UnitLabels unit = labels.unit(service, from.getString("region"), from.getString("posting"), year);
        return new OfferedUnit(
                offer.getString("_id"),
                service,
                from.getString("region"),
                from.getString("posting"),
                on,
                reason,
                new Labels(unit.service(), unit.region(), unit.posting(), labels.of("handoverReason", reason, year)));
    }
}
