package no.imdi.egnevalg.query.unithandover;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverEvent;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverOffered;
import no.imdi.egnevalg.query.projection.DocumentProjection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Keeps one document per offer, and records once that it has been answered or withdrawn. A repeated offer changes
 * nothing.
 */
@Component
public class OfferedUnitsProjection extends DocumentProjection {

    /** Name of the projection, under which its tokens are stored. */
    public static final String NAME = "offered-units";

    static final String COLLECTION = "offeredUnits";
    static final String TO = "to";
    static final String FROM = "from";
    static final String ON = "on";
    static final String REASON = "reason";
    static final String ANSWERED = "answered";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    OfferedUnitsProjection() {
        super(NAME, Set.of(StreamType.UNIT_HANDOVER), COLLECTION);
    }

    @Override
    public void prepare(ViewGeneration view) {
        documents(view).createIndex(Indexes.ascending(TO));
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return UnitHandoverEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public List<WriteModel<Document>> changesOf(RecordedEvent event) {
        return switch (event.payload()) {
            case UnitHandoverOffered offered -> List.of(update(offered.unitHandoverId(), offer(offered)));
            case UnitHandoverEvent answered -> List.of(update(answered.unitHandoverId(), set(ANSWERED, true)));
            default -> List.of();
        };
    }

    private static Bson offer(UnitHandoverOffered offered) {
        return combine(
                setOnInsert(TO, offered.to().key()),
                setOnInsert(FROM, unit(offered.from())),
                setOnInsert(ON, offered.on().toString()),
                setOnInsert(REASON, offered.reason().name()));
    }

    private static Document unit(Unit unit) {
        return new Document("service", unit.service().name())
                .append("region", unit.region() == null ? null : unit.region().name())
                .append("posting", unit.posting());
    }

    private static WriteModel<Document> update(String unitHandoverId, Bson change) {
        return new UpdateOneModel<>(eq("_id", unitHandoverId), change, UPSERT);
    }
}
