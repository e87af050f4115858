package no.imdi.egnevalg.local.demo;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/**
 * How many of a service's 2012 cases have each property; read from the data files {@code quotas-2012-*.json}.
 *
 * @param persons who the cases are about, by main category
 * @param referrals who brought the cases, by age
 */
record ServiceQuotas(
        List<Persons> persons,
        List<Referrals> referrals,
        List<Place> places,
        Map<Month, Integer> openedIn,
        List<Delay> registeredAfter,
        int withSecondaryCategory) {

    /** Genital mutilation concerns girls, mostly young ones, and a completed marriage no small child. */
    record Persons(List<Category> categories, Map<Gender, Integer> gender, Map<AgeBand, Integer> ageBand) {}

    /** The child welfare service refers no adults, or hardly any, and a small child does not come by itself. */
    record Referrals(List<AgeBand> ageBands, Map<ReferralSource, Integer> referralSource) {}

    /** Where a case is registered, and how many are. */
    record Place(@Nullable Region region, @Nullable String posting, int cases) {}

    /** How long after its opening a case is registered, and how many are. */
    record Delay(int minDays, int maxDays, int cases) {}

    static ServiceQuotas of(AdviserService service) {
        String name = service.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return DemoResources.read("quotas-2012-" + name + ".json", ServiceQuotas.class);
    }

    KeyedQuotaSamplers<Category, Gender> genders(Random random) {
        return KeyedQuotaSamplers.of(persons, Persons::categories, group -> QuotaSampler.of(group.gender(), random));
    }

    KeyedQuotaSamplers<Category, AgeBand> ageBands(Random random) {
        return KeyedQuotaSamplers.of(persons, Persons::categories, group -> QuotaSampler.of(group.ageBand(), random));
    }

    KeyedQuotaSamplers<AgeBand, ReferralSource> referralSources(Random random) {
        return KeyedQuotaSamplers.of(
                referrals, Referrals::ageBands, group -> QuotaSampler.of(group.referralSource(), random));
    }

    QuotaSampler<Place> places(Random random) {
        return QuotaSampler.of(places, Place::cases, random);
    }

    QuotaSampler<Month> months(Random random) {
        return QuotaSampler.of(openedIn, random);
    }

    QuotaSampler<Delay> delays(Random random) {
        return QuotaSampler.of(registeredAfter, Delay::cases, random);
    }
}
