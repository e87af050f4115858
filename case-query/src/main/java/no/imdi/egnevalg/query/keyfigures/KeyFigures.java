package no.imdi.egnevalg.query.keyfigures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Code;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.http.Texts;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.measures.NewCasesOfYear;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Computes the shares of a service's newly registered cases that the annual report prints. */
@Component
class KeyFigures {

    /** The 2012 report gives one combined share for these six sources, for integration advisers. */
    private static final Set<ReferralSource> NAMED_TOGETHER = Set.of(
            ReferralSource.SCHOOL,
            ReferralSource.MINORITY_ADVISER,
            ReferralSource.HEALTH_SERVICE,
            ReferralSource.CHILD_WELFARE,
            ReferralSource.POLICE,
            ReferralSource.UDI);

    private final ServedView view;
    private final CodeLists codeLists;

    KeyFigures(ServedViews views, CodeLists codeLists) {
        this.view = views.of(CaseLivesProjection.NAME);
        this.codeLists = codeLists;
    }

    long position() {
        return view.position();
    }

    /**
     * Returns the shares: categories in the order of the table, gender, age, referral source, and the groups that the
     * report names. There are no shares where there are no cases. For a printed year there are only the shares of the
     * printed categories. Gender, age, referral source and groups are left out while the case lives do not hold as many
     * cases as the yearly table counts.
     */
    List<Share> of(AdviserService service, int year, NewCasesOfYear newCases, Language language) {
        List<Share> shares = new ArrayList<>();
        Integer cases = newCases.cases();
        if (cases == null || cases == 0) {
            return shares;
        }
        categories(service, year, newCases, cases, language, shares);
        if (newCases.source() == CoverageSource.REGISTER) {
            Document counted = ServiceYears.read(view, KeyFigureStatistic.COLLECTION, service, year, year)
                    .getOrDefault(year, new Document());
            if (Fields.count(counted, "cases") == cases) {
                ofLives(year, counted, cases, language, shares);
            }
        }
        return shares;
    }

    private void ofLives(int year, Document counted, int cases, Language language, List<Share> shares) {
        codes("gender", Gender.class, year, language, counted, cases, shares);
        codes("ageBand", AgeBand.class, year, language, counted, cases, shares);
        codes("referralSource", ReferralSource.class, year, language, counted, cases, shares);
        groups(language, counted, cases, shares);
    }

    private void categories(
            AdviserService service,
            int year,
            NewCasesOfYear newCases,
            int cases,
            Language language,
            List<Share> shares) {
        newCases.byCategory()
                .forEach((category, count) -> shares.add(Share.of(
                        "category",
                        category.name(),
                        codeLists.label(service, category, year).in(language),
                        count,
                        cases)));
    }

    private <E extends Enum<E>> void codes(
            String list, Class<E> codes, int year, Language language, Document counted, int cases, List<Share> shares) {
        Map<E, Integer> counts = Fields.byCode(Fields.within(counted, list), codes);
        for (E code : codes.getEnumConstants()) {
            shares.add(Share.of(
                    list,
                    code.name(),
                    codeLists.label(list, code.name(), year).in(language),
                    counts.getOrDefault(code, 0),
                    cases));
        }
    }

    private void groups(Language language, Document counted, int cases, List<Share> shares) {
        Texts texts = Texts.beside(KeyFigures.class, "groups", language);
        shares.add(group("UNDER_18", texts, sum(counted, "ageBand", this::isUnder18), cases));
        shares.add(group("REFERRED_BY_FIRST_LINE", texts, sum(counted, "referralSource", this::isFirstLine), cases));
        shares.add(group(
                "REFERRED_BY_SCHOOL_MINORITY_ADVISER_HEALTH_SERVICE_CHILD_WELFARE_POLICE_OR_UDI",
                texts,
                sum(counted, "referralSource", code -> NAMED_TOGETHER.contains(ReferralSource.valueOf(code))),
                cases));
    }

    private static Share group(String code, Texts texts, int numerator, int denominator) {
        return Share.of("group", code, texts.get(code), numerator, denominator);
    }

    private static int sum(Document counted, String list, Predicate<String> member) {
        return Fields.within(counted, list).entrySet().stream()
                .filter(entry -> member.test(entry.getKey()))
                .mapToInt(entry -> (Integer) entry.getValue())
                .sum();
    }

    private boolean isUnder18(String ageBand) {
        return Objects.equals(code("ageBand", ageBand).under18(), true);
    }

    private boolean isFirstLine(String referralSource) {
        return Objects.equals(code("referralSource", referralSource).firstLine(), true);
    }

    private Code code(String list, String code) {
        return codeLists.code(list, code);
    }
}
