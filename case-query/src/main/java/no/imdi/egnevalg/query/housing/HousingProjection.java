package no.imdi.egnevalg.query.housing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.kernel.housing.CapacitySet;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import no.imdi.egnevalg.kernel.housing.MovedIn;
import no.imdi.egnevalg.kernel.housing.MovedOut;
import no.imdi.egnevalg.kernel.housing.OfferWithdrawn;
import no.imdi.egnevalg.kernel.housing.PlaceOffered;
import no.imdi.egnevalg.query.projection.DocumentProjection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Keeps one document per offer and one per capacity. Each holds the sequence number of the last event it contains, so
 * that earlier events are not applied again. Another document holds the version of the whole, and is written after the
 * documents it covers.
 */
@Component
class HousingProjection extends DocumentProjection {

    /** Name of the projection, under which its tokens are stored. */
    static final String NAME = "housing";

    static final String COLLECTION = "housing";
    static final String WHOLE = "whole";
    static final String OFFER = "offer";
    static final String CAPACITY = "capacity";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    HousingProjection() {
        super(NAME, Set.of(StreamType.NATIONAL_HOUSING), COLLECTION);
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return HousingEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public List<WriteModel<Document>> changesOf(RecordedEvent event) {
        long version = event.sequenceNumber();
        return List.of(
                change((HousingEvent) event.payload(), version),
                new UpdateOneModel<>(eq("_id", WHOLE), max("version", version), UPSERT));
    }

    private static WriteModel<Document> change(HousingEvent event, long version) {
        return switch (event) {
            case CapacitySet set -> capacity(set, version);
            case PlaceOffered offered -> offer(offered, version);
            case OfferWithdrawn withdrawn ->
                changed(
                        withdrawn.offerId(),
                        version,
                        set("withdrawnOn", withdrawn.on().toString()),
                        set("withdrawalReason", withdrawn.reason().name()));
            case MovedIn in ->
                changed(in.offerId(), version, set("movedInOn", in.on().toString()));
            case MovedOut out ->
                changed(out.offerId(), version, set("movedOutOn", out.on().toString()));
        };
    }

    private static WriteModel<Document> capacity(CapacitySet set, long version) {
        return new UpdateOneModel<>(
                eq("_id", CAPACITY + ":" + version),
                combine(
                        setOnInsert("kind", CAPACITY),
                        setOnInsert("on", set.on().toString()),
                        setOnInsert("units", set.units()),
                        setOnInsert("places", set.places()),
                        setOnInsert("version", version)),
                UPSERT);
    }

    private static WriteModel<Document> offer(PlaceOffered offered, long version) {
        return new UpdateOneModel<>(
                eq("_id", offered.offerId()),
                combine(
                        setOnInsert("kind", OFFER),
                        setOnInsert("offeredOn", offered.on().toString()),
                        setOnInsert("gender", offered.applicant().gender().name()),
                        setOnInsert("ageBand", offered.applicant().ageBand().name()),
                        setOnInsert("accompanyingChildren", offered.applicant().accompanyingChildren()),
                        setOnInsert("referrer", offered.referrer().name()),
                        setOnInsert("version", version)),
                UPSERT);
    }

    private static WriteModel<Document> changed(String offerId, long version, Bson... changes) {
        List<Bson> updates = new ArrayList<>(List.of(changes));
        updates.add(set("version", version));
        return new UpdateOneModel<>(and(eq("_id", offerId), lt("version", version)), combine(updates));
    }
}
