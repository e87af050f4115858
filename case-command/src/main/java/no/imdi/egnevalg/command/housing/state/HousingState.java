package no.imdi.egnevalg.command.housing.state;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.imdi.egnevalg.kernel.housing.CapacitySet;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import no.imdi.egnevalg.kernel.housing.MovedIn;
import no.imdi.egnevalg.kernel.housing.MovedOut;
import no.imdi.egnevalg.kernel.housing.OfferWithdrawn;
import no.imdi.egnevalg.kernel.housing.PlaceOffered;

/**
 * The state of national housing that decisions need.
 *
 * @param capacities the capacities, each by the day on which it takes effect
 * @param offers all offers by offer id, also those withdrawn or moved out
 */
public record HousingState(NavigableMap<LocalDate, Capacity> capacities, Map<String, Offer> offers) {

    /** The state before the first capacity is set. */
    public static final HousingState EMPTY = new HousingState(Collections.emptyNavigableMap(), Map.of());

    /** The state after the event. */
    public HousingState after(HousingEvent event) {
        return after(List.of(event));
    }

    /** The state after all of the events. The state is copied only once. */
    public HousingState after(List<? extends HousingEvent> events) {
        if (events.isEmpty()) {
            return this;
        }
        NavigableMap<LocalDate, Capacity> capacitiesThen = new TreeMap<>(capacities);
        Map<String, Offer> offersThen = new HashMap<>(offers);
        for (HousingEvent event : events) {
            if (event instanceof CapacitySet set) {
                capacitiesThen.put(set.on(), new Capacity(set.units(), set.places()));
            }
            offersThen.putAll(changed(offersThen, event));
        }
        return new HousingState(
                Collections.unmodifiableNavigableMap(capacitiesThen), Collections.unmodifiableMap(offersThen));
    }

    private static Map<String, Offer> changed(Map<String, Offer> offers, HousingEvent event) {
        return switch (event) {
            case CapacitySet _ -> Map.of();
            case PlaceOffered it -> Map.of(it.offerId(), Offer.of(it.applicant().persons(), it.on()));
            case OfferWithdrawn it ->
                Map.of(it.offerId(), known(offers, it.offerId()).withdrawn(it.on()));
            case MovedIn it -> Map.of(it.offerId(), known(offers, it.offerId()).movedIn(it.on()));
            case MovedOut it -> Map.of(it.offerId(), known(offers, it.offerId()).movedOut(it.on()));
        };
    }

    private static Offer known(Map<String, Offer> offers, String offerId) {
        return Objects.requireNonNull(offers.get(offerId));
    }

    /** The offer with this identifier; empty where there is none. */
    public Optional<Offer> offer(String offerId) {
        return Optional.ofNullable(offers.get(offerId));
    }

    /** The capacity on a day; zero before the first capacity. */
    public Capacity capacityOn(LocalDate day) {
        var inForce = capacities.floorEntry(day);
        return inForce == null ? Capacity.NONE : inForce.getValue();
    }

    /**
     * True where there are more residents than places on any day. A place is free from the day on which its resident
     * moves out.
     */
    public boolean isOverfull() {
        int free = 0;
        for (int change : changesOfFreePlaces().values()) {
            free += change;
            if (free < 0) {
                return true;
            }
        }
        return false;
    }

    private NavigableMap<LocalDate, Integer> changesOfFreePlaces() {
        NavigableMap<LocalDate, Integer> changes = new TreeMap<>();
        int before = 0;
        for (Map.Entry<LocalDate, Capacity> capacity : capacities.entrySet()) {
            int places = capacity.getValue().places();
            changes.merge(capacity.getKey(), places - before, Integer::sum);
            before = places;
        }
        for (Offer offer : offers.values()) {
            if (offer.movedInOn() != null) {
                changes.merge(offer.movedInOn(), -offer.persons(), Integer::sum);
            }
            if (offer.movedOutOn() != null) {
                changes.merge(offer.movedOutOn(), offer.persons(), Integer::sum);
            }
        }
        return changes;
    }
}
