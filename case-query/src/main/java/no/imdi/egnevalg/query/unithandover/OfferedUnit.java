package no.imdi.egnevalg.query.unithandover;

import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.UnitLabels;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A unit that offers all its cases to another unit, which has not answered.
 *
 * @param unitHandoverId needed to accept or decline the offer
 * @param region left out where the unit has none
 * @param posting left out where the unit has none
 * @param on the day of the offer
 * @param labels the labels of the codes, by the names of the fields
 */
public record OfferedUnit(
        String unitHandoverId,
        String service,
        @Nullable String region,
        @Nullable String posting,
        String on,
        String reason,
        Labels labels) {

    /** The labels of the codes. */
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
