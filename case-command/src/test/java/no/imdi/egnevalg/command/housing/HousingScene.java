package no.imdi.egnevalg.command.housing;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;

import java.time.LocalDate;
import no.imdi.egnevalg.command.housing.capacity.SetCapacity;
import no.imdi.egnevalg.command.housing.capacity.SetFirstCapacity;
import no.imdi.egnevalg.command.housing.movingin.MoveIn;
import no.imdi.egnevalg.command.housing.movingout.MoveOut;
import no.imdi.egnevalg.command.housing.offering.OfferPlace;
import no.imdi.egnevalg.command.housing.state.Capacity;
import no.imdi.egnevalg.command.housing.withdrawal.WithdrawOffer;
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

/** Commands and events of national housing, all entered on 20 June 2012. */
final class HousingScene {

    static final Recorded NOW = at("2012-06-20T08:00:00Z");
    static final String OFFER = "6e2b1f90-4c3d-3a5b-8e7f-0a1b2c3d4e5f";
    static final String OTHER = "0f1e2d3c-4b5a-3697-8877-665544332211";

    private static final String STREAM = HousingEvent.STREAM;

    private HousingScene() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static SetFirstCapacity firstCapacity(String on, int units, int places) {
        return new SetFirstCapacity(STREAM, day(on), new Capacity(units, places), NOW);
    }

    static SetCapacity capacity(String on, int units, int places) {
        return new SetCapacity(STREAM, 0, day(on), new Capacity(units, places), NOW);
    }

    static OfferPlace offer(String offerId, String on, int children) {
        return new OfferPlace(STREAM, 0, offerId, day(on), applicant(children), ReferralSource.POLICE, NOW);
    }

    static WithdrawOffer withdraw(String offerId, String on) {
        return new WithdrawOffer(STREAM, 0, offerId, day(on), HousingWithdrawalReason.NO_CONTACT, NOW);
    }

    static MoveIn moveIn(String offerId, String on) {
        return new MoveIn(STREAM, 0, offerId, day(on), NOW);
    }

    static MoveOut moveOut(String offerId, String on) {
        return new MoveOut(STREAM, 0, offerId, day(on), NOW);
    }

    /** The same command from somebody who has seen the given version. */
    static Object seen(long version, Object command) {
        return switch (command) {
            case SetCapacity c -> new SetCapacity(STREAM, version, c.on(), c.capacity(), NOW);
            case OfferPlace c -> new OfferPlace(STREAM, version, c.offerId(), c.on(), c.applicant(), c.referrer(), NOW);
            case WithdrawOffer c -> new WithdrawOffer(STREAM, version, c.offerId(), c.on(), c.reason(), NOW);
            case MoveIn c -> new MoveIn(STREAM, version, c.offerId(), c.on(), NOW);
            case MoveOut c -> new MoveOut(STREAM, version, c.offerId(), c.on(), NOW);
            default -> command;
        };
    }

    static CapacitySet set(String on, int units, int places) {
        return new CapacitySet(day(on), units, places, NOW);
    }

    static PlaceOffered offered(String offerId, String on, int children) {
        return new PlaceOffered(offerId, day(on), applicant(children), ReferralSource.POLICE, NOW);
    }

    static OfferWithdrawn withdrawn(String offerId, String on) {
        return new OfferWithdrawn(offerId, day(on), HousingWithdrawalReason.NO_CONTACT, NOW);
    }

    static MovedIn movedIn(String offerId, String on) {
        return new MovedIn(offerId, day(on), NOW);
    }

    static MovedOut movedOut(String offerId, String on) {
        return new MovedOut(offerId, day(on), NOW);
    }

    private static Applicant applicant(int children) {
        return new Applicant(Gender.FEMALE, AgeBand.AGE_18_20, children);
    }
}
