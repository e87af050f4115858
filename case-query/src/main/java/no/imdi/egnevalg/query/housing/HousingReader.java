package no.imdi.egnevalg.query.housing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads the whole view, which grows by some dozens of offers a year. */
@Component
class HousingReader {

    private final ServedView view;

    HousingReader(ServedViews views) {
        this.view = views.of(HousingProjection.NAME);
    }

    /** Reads position and version first: the offers read after them contain at least that much. */
    Housing read() {
        long position = view.position();
        long version = Optional.ofNullable(
                        housing().find(eq("_id", HousingProjection.WHOLE)).first())
                .map(whole -> whole.getLong("version"))
                .orElse(Housing.NOTHING_YET);
        return new Housing(capacities(), placements(), version, position);
    }

    /** A capacity that was set later for the same day replaces the earlier one. */
    private NavigableMap<LocalDate, Capacity> capacities() {
        NavigableMap<LocalDate, Capacity> capacities = new TreeMap<>();
        housing()
                .find(eq("kind", HousingProjection.CAPACITY))
                .sort(ascending("version"))
                .forEach(document -> {
                    LocalDate on = LocalDate.parse(document.getString("on"));
                    capacities.put(on, new Capacity(on, document.getInteger("units"), document.getInteger("places")));
                });
        return capacities;
    }

    private List<Placement> placements() {
        return housing()
                .find(eq("kind", HousingProjection.OFFER))
                .sort(ascending("offeredOn", "_id"))
                .map(Placement::of)
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> housing() {
        return view.collection(HousingProjection.COLLECTION);
    }
}
