package no.imdi.egnevalg.command.housing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import no.imdi.egnevalg.kernel.housing.CapacitySet;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import no.imdi.egnevalg.kernel.housing.MovedIn;
import no.imdi.egnevalg.kernel.housing.MovedOut;
import no.imdi.egnevalg.kernel.housing.OfferWithdrawn;
import no.imdi.egnevalg.kernel.housing.PlaceOffered;

/**
 * What decisions need to know of national housing.
 *
 * @param capacities by the day from which each holds
 * @param offers by offer id, whatever has become of them
 */
public record HousingState(NavigableMap<LocalDate, Capacity> capacities, Map<String, Offer> offers) {

    /** Before the first capacity is set. */
    public static final HousingState EMPTY = new HousingState(Collections.emptyNavigableMap(), Map.of());

    /** The state once the event has happened. */
    public HousingState after(HousingEvent event) {
        return switch (event) {
            case CapacitySet set -> withCapacity(set.on(), new Capacity(set.units(), set.places()));
            case PlaceOffered offered ->
                withOffer(offered.offerId(), Offer.of(offered.applicant().persons(), offered.on()));
            case OfferWithdrawn withdrawn -> changed(withdrawn.offerId(), offer -> offer.withdrawn(withdrawn.on()));
            case MovedIn movedIn -> changed(movedIn.offerId(), offer -> offer.movedIn(movedIn.on()));
            case MovedOut movedOut -> changed(movedOut.offerId(), offer -> offer.movedOut(movedOut.on()));
        };
    }

    /** The offer; empty where there is none with this identifier. */
    public Optional<Offer> offer(String offerId) {
        return Optional.ofNullable(offers.get(offerId));
    }

    /** How much room there is on a day; none before the first capacity. */
    public Capacity capacityOn(LocalDate day) {
        var inForce = capacities.floorEntry(day);
        return inForce == null ? Capacity.NONE : inForce.getValue();
    }

    /** Whether there are more residents than places on any day. Whoever moves out leaves the place free on that day. */
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

    private HousingState withCapacity(LocalDate on, Capacity capacity) {
        NavigableMap<LocalDate, Capacity> more = new TreeMap<>(capacities);
        more.put(on, capacity);
        return new HousingState(Collections.unmodifiableNavigableMap(more), offers);
    }

    private HousingState changed(String offerId, UnaryOperator<Offer> change) {
        return withOffer(offerId, change.apply(Objects.requireNonNull(offers.get(offerId))));
    }

    private HousingState withOffer(String offerId, Offer offer) {
        Map<String, Offer> more = new HashMap<>(offers);
        more.put(offerId, offer);
        return new HousingState(capacities, Collections.unmodifiableMap(more));
    }
}
