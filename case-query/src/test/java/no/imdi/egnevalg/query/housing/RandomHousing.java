package no.imdi.egnevalg.query.housing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.HousingWithdrawalReason;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.housing.Applicant;
import no.imdi.egnevalg.kernel.housing.CapacitySet;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import no.imdi.egnevalg.kernel.housing.MovedIn;
import no.imdi.egnevalg.kernel.housing.MovedOut;
import no.imdi.egnevalg.kernel.housing.OfferWithdrawn;
import no.imdi.egnevalg.kernel.housing.PlaceOffered;
import no.imdi.egnevalg.query.projection.RecordedEvent;

/** National housing from 2011 on: offers, what became of them, and changes of capacity. */
public final class RandomHousing {

    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 1);
    private static final Recorded RECORDED =
            new Recorded(Instant.parse("2013-06-01T10:00:00Z"), new Author("somebody", null, null));

    private RandomHousing() {}

    /** All events, in the order of the log. */
    public static List<RecordedEvent> of(Random random) {
        List<HousingEvent> events = new ArrayList<>(List.of(new CapacitySet(FIRST_DAY, 19, 28, RECORDED)));
        for (int i = 0; i < 15; i++) {
            LocalDate on = FIRST_DAY.plusDays(random.nextInt(700));
            String offer = "offer-" + i;
            events.add(new PlaceOffered(offer, on, applicant(random), one(ReferralSource.values(), random), RECORDED));
            int fate = random.nextInt(4);
            if (fate == 0) {
                events.add(new OfferWithdrawn(offer, on, one(HousingWithdrawalReason.values(), random), RECORDED));
            }
            if (fate > 1) {
                events.add(new MovedIn(offer, on.plusDays(random.nextInt(20)), RECORDED));
            }
            if (fate > 2) {
                events.add(new MovedOut(offer, on.plusDays(20 + random.nextInt(200)), RECORDED));
            }
            if (random.nextInt(5) == 0) {
                events.add(new CapacitySet(on.plusDays(random.nextInt(3)), 20, 20 + random.nextInt(9), RECORDED));
            }
        }
        List<RecordedEvent> life = new ArrayList<>();
        for (HousingEvent event : events) {
            life.add(new RecordedEvent(life.size() + 1L, HousingEvent.STREAM, life.size(), event));
        }
        return life;
    }

    private static Applicant applicant(Random random) {
        return new Applicant(one(Gender.values(), random), AgeBand.AGE_18_20, random.nextInt(3));
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
