package no.imdi.egnevalg.query.crosstables;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Posting;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.query.lives.Acts;
import no.imdi.egnevalg.query.lives.CaseLife;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a case contributes. A new case and the errors of its registration count under the service that opened
 * it, in the month of {@code openedOn}; a correction counts in each month that it affected. An act in the case counts
 * under the service that did it, in the month of its day. The properties of the case, such as its category, are those
 * registered, as corrected.
 */
final class Facts {

    /** The code that is used where nothing is registered. */
    static final String UNKNOWN = "UNKNOWN";

    private final CodeLists codeLists;
    private final CaseLife life;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(CaseLife life, CodeLists codeLists) {
        this.life = life;
        this.codeLists = codeLists;
    }

    /** Returns the facts of a case that is not void. */
    static List<Fact> of(CaseLife life, CodeLists codeLists) {
        Facts facts = new Facts(life, codeLists);
        facts.addNew();
        facts.addActs(CaseMeasure.CLOSURES, Acts.Kind.CLOSURE, Dimension.CLOSURE_OUTCOME);
        facts.addActs(CaseMeasure.REOPENINGS, Acts.Kind.REOPENING, Dimension.REOPENING_REASON);
        facts.addActs(CaseMeasure.MEASURES, Acts.Kind.MEASURE, Dimension.MEASURE);
        facts.addActs(CaseMeasure.GUIDANCE, Acts.Kind.GUIDANCE, Dimension.GUIDANCE_CHANNEL);
        facts.addActs(CaseMeasure.RISK_ASSESSMENTS, Acts.Kind.RISK_ASSESSMENT, Dimension.RISK_LEVEL);
        facts.addReferrals();
        facts.addRepairs();
        return facts.facts;
    }

    /** Returns the facts of a case that was registered in error: only the errors. */
    static List<Fact> ofVoid(CaseLife life, CodeLists codeLists) {
        Facts facts = new Facts(life, codeLists);
        facts.addRepairs();
        return facts.facts;
    }

    private void addNew() {
        Registration registration = life.registration();
        add(
                CaseMeasure.NEW,
                life.service(),
                openingMonth(),
                Map.of(
                        Dimension.CATEGORY, registration.category().name(),
                        Dimension.AGE_BAND, registration.ageBand().name(),
                        Dimension.GENDER, registration.gender().name(),
                        Dimension.REFERRAL_SOURCE, registration.referralSource().name(),
                        Dimension.REGION, region(registration),
                        Dimension.POSTING, Objects.requireNonNullElse(registration.posting(), UNKNOWN)),
                1);
        if (life.registeredOn().getYear() > registration.year()) {
            int entered = life.registeredOn().getYear();
            add(
                    CaseMeasure.LATE_REGISTRATIONS,
                    life.service(),
                    openingMonth(),
                    Map.of(Dimension.ENTERED_YEAR, Integer.toString(entered)),
                    1);
        }
    }

    /** Returns the region of the registration, or else the region of its school. */
    private String region(Registration registration) {
        Region region = registration.region() == null ? regionOf(registration.posting()) : registration.region();
        return region == null ? UNKNOWN : region.name();
    }

    private @Nullable Region regionOf(@Nullable String posting) {
        return posting == null
                ? null
                : codeLists.posting(posting).map(Posting::region).orElse(null);
    }

    private void addActs(CaseMeasure measure, Acts.Kind kind, Dimension code) {
        life.acts().of(kind).forEach(act -> add(measure, act.by(), act.month(), Map.of(code, act.code()), act.times()));
    }

    private void addReferrals() {
        life.referrals()
                .list()
                .forEach(sent -> add(
                        CaseMeasure.REFERRALS,
                        sent.by(),
                        YearMonth.from(sent.on()),
                        Map.of(
                                Dimension.RECIPIENT, sent.to(),
                                Dimension.ANSWER, sent.answer().name()),
                        1));
    }

    private void addRepairs() {
        addRepairs(CaseMeasure.CORRECTIONS, Acts.Kind.CORRECTION, Dimension.CORRECTION_REASON);
        addRepairs(CaseMeasure.VOIDINGS, Acts.Kind.VOIDING, Dimension.VOIDING_REASON);
        addRepairs(CaseMeasure.ERASURES, Acts.Kind.ERASURE, Dimension.ERASURE_BASIS);
    }

    private void addRepairs(CaseMeasure measure, Acts.Kind kind, Dimension code) {
        life.acts()
                .of(kind)
                .forEach(act -> add(
                        measure,
                        life.service(),
                        Objects.requireNonNullElse(act.opened(), openingMonth()),
                        Map.of(
                                code,
                                act.code(),
                                Dimension.ENTERED_YEAR,
                                Integer.toString(act.month().getYear())),
                        act.times()));
    }

    private YearMonth openingMonth() {
        return YearMonth.from(life.openedOn());
    }

    private void add(
            CaseMeasure measure, AdviserService service, YearMonth month, Map<Dimension, String> own, int times) {
        Map<Dimension, String> traits = new EnumMap<>(Dimension.class);
        for (Dimension trait : measure.traits()) {
            traits.put(trait, own.containsKey(trait) ? Objects.requireNonNull(own.get(trait)) : ofCase(trait));
        }
        facts.add(new Fact(measure, service, month, traits, times));
    }

    private String ofCase(Dimension trait) {
        return switch (trait) {
            case CATEGORY -> life.registration().category().name();
            case AGE_BAND -> life.registration().ageBand().name();
            case GENDER -> life.registration().gender().name();
            default -> throw new IllegalStateException("No trait of every case: " + trait);
        };
    }
}
