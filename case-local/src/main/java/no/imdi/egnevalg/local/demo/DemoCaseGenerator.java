package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;
import java.util.Random;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;

/** Generates the cases of one service, one by one, until the service's quotas are used up. */
final class DemoCaseGenerator {

    private final AdviserService service;
    private final KeyedQuotaSamplers<Category, Gender> genders;
    private final KeyedQuotaSamplers<Category, AgeBand> ageBands;
    private final KeyedQuotaSamplers<AgeBand, ReferralSource> referralSources;
    private final QuotaSampler<ServiceQuotas.Place> places;
    private final SecondaryCategories secondaryCategories;
    private final CaseDates dates;

    DemoCaseGenerator(AdviserService service, ServiceQuotas quotas, int cases, int year, Random random) {
        this.service = service;
        this.genders = quotas.genders(random);
        this.ageBands = quotas.ageBands(random);
        this.referralSources = quotas.referralSources(random);
        this.places = quotas.places(random);
        this.secondaryCategories = SecondaryCategories.of(quotas.withSecondaryCategory(), cases, random);
        this.dates = new CaseDates(year, quotas.months(random), quotas.delays(random), random);
    }

    DemoCase next(Category category) {
        LocalDate openedOn = dates.openedOn();
        return new DemoCase(service, registration(category, openedOn), dates.registeredOn(openedOn));
    }

    private Registration registration(Category category, LocalDate openedOn) {
        AgeBand ageBand = ageBands.draw(category);
        ServiceQuotas.Place place = places.draw();
        return new Registration(
                openedOn,
                category,
                secondaryCategories.of(category),
                place.region(),
                place.posting(),
                ageBand,
                genders.draw(category),
                referralSources.draw(ageBand));
    }

    /** Every quota must add up to the service's cases, or the shares would be off. */
    void requireUsedUp() {
        boolean usedUp = genders.usedUp()
                && ageBands.usedUp()
                && referralSources.usedUp()
                && places.usedUp()
                && secondaryCategories.usedUp()
                && dates.usedUp();
        if (!usedUp) {
            throw new IllegalStateException("The quotas of " + service + " hold more than its cases");
        }
    }
}
