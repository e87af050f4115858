package no.imdi.egnevalg.query.unithandover;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads the offers of units. */
@Component
public class OfferedUnits {

    private final ServedView view;

    OfferedUnits(ServedViews views) {
        this.view = views.of(OfferedUnitsProjection.NAME);
    }

    /** Returns the units that offer their cases to this one and wait for its answer, the oldest offer first. */
    public List<OfferedUnit> offeredTo(Unit unit, CodeLabels labels) {
        return offers().find(
                        and(eq(OfferedUnitsProjection.TO, unit.key()), exists(OfferedUnitsProjection.ANSWERED, false)))
                .sort(Sorts.ascending(OfferedUnitsProjection.ON, "_id"))
                .map(offer -> OfferedUnit.of(offer, labels))
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> offers() {
        return view.collection(OfferedUnitsProjection.COLLECTION);
    }
}
