package no.imdi.egnevalg.query.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import com.mongodb.client.model.Filters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.command.casefile.access.CaseAccessRules;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.Referrals.Referral;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.erasure.Erasures;
import no.imdi.egnevalg.query.lives.Deliveries;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.TestViews;
import no.imdi.egnevalg.query.projection.FoldedProjection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The views know who has to do with a case exactly as the command side does, through whatever happens to it and however
 * often it comes.
 */
class CaseScopePropertyTest {

    private static final String COLLECTION = "scopes";

    private static TestViews views;

    @BeforeAll
    static void connect() {
        views = new TestViews();
    }

    @AfterAll
    static void disconnect() {
        views.close();
    }

    @Test
    void a_unit_sees_a_case_in_the_views_where_the_command_side_says_so() {
        qt().withShrinkCycles(0).withExamples(30).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events =
                    Erasures.in(LifeOfCases.events(seed, 150), seed).events();
            Scopes projection = new Scopes();
            views.empty(projection);
            Deliveries.live(views, projection, events, seed);
            Set<Unit> units = unitsIn(events);
            LifeOfCases.states(events).forEach((caseId, state) -> assertSame(caseId, state, units));
        });
    }

    @Test
    void after_a_handover_the_old_owner_finds_the_case_by_a_referral_of_its_own_only() {
        qt().withShrinkCycles(0).withExamples(30).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events = LifeOfCases.events(seed, 150);
            Scopes projection = new Scopes();
            views.empty(projection);
            Deliveries.live(views, projection, events, seed);
            LifeOfCases.states(events)
                    .forEach((caseId, state) -> LifeOfCases.historyOf(caseId, events).stream()
                            .filter(event -> event instanceof CaseFileHandedOver)
                            .map(event -> ((CaseFileHandedOver) event).from())
                            .filter(oldOwner ->
                                    !hasToDoWith(state.facts(), oldOwner, LifeOfCases.historyOf(caseId, events)))
                            .forEach(oldOwner -> assertThat(isFound(caseId, oldOwner))
                                    .as("%s finds %s", oldOwner, caseId)
                                    .isFalse()));
        });
    }

    /** Owns it again, was referred or offered it, or was given a concern by a later owner. */
    private static boolean hasToDoWith(CaseFacts facts, Unit unit, List<CaseFileEvent> history) {
        List<CaseFileEvent> since = history.subList(lastHandoverFrom(unit, history) + 1, history.size());
        return facts.ownership().owner().isSameAs(unit)
                || facts.referrals().byId().values().stream()
                        .filter(referral -> !(referral instanceof Referral.Ended))
                        .anyMatch(referral -> isSame(referral.sent().to().unit(), unit))
                || (facts.ownership().offer() != null
                        && facts.ownership().offer().to().isSameAs(unit))
                || since.stream()
                        .anyMatch(event -> event instanceof ConcernFlagged flagged && isSame(flagged.owner(), unit)
                                || event instanceof InvolvedUnitReplaced replaced && isSame(replaced.to(), unit));
    }

    private static int lastHandoverFrom(Unit unit, List<CaseFileEvent> history) {
        return IntStream.range(0, history.size())
                .filter(index -> history.get(index) instanceof CaseFileHandedOver handedOver
                        && handedOver.from().isSameAs(unit))
                .max()
                .orElseThrow();
    }

    private static boolean isSame(@Nullable Unit one, Unit other) {
        return one != null && one.isSameAs(other);
    }

    private static void assertSame(String caseId, CaseFileState state, Set<Unit> units) {
        CaseFacts facts = state.facts();
        Document document =
                views.collection(COLLECTION).find(Filters.eq("_id", caseId)).first();
        CaseScope scope = CaseScope.of(document);
        assertThat(scope.strictlyConfidential())
                .isEqualTo(facts.confidentiality() == Confidentiality.STRICTLY_CONFIDENTIAL);
        assertThat(scope.ownerService()).isEqualTo(facts.ownership().owner().service());
        for (Unit unit : units) {
            boolean sees = CaseAccessRules.maySee(facts, new Caller("somebody", roleIn(unit), unit));
            assertThat(scope.includes(unit)).as("%s of %s", unit, caseId).isEqualTo(sees);
            assertThat(isFound(caseId, unit)).as("%s finds %s", unit, caseId).isEqualTo(sees);
        }
    }

    private static boolean isFound(String caseId, Unit unit) {
        return views.collection(COLLECTION)
                        .countDocuments(Filters.and(Filters.eq("_id", caseId), CaseScope.including(unit)))
                == 1;
    }

    /**
     * The competence team may know of every case on the command side, so for its unit the role of an adviser is asked
     * about.
     */
    private static Role roleIn(Unit unit) {
        return unit.service() == AdviserService.REGIONAL_COORDINATOR ? Role.COORDINATOR : Role.ADVISER;
    }

    private static Set<Unit> unitsIn(List<RecordedEvent> events) {
        Set<Unit> units = new HashSet<>();
        for (RecordedEvent event : events) {
            switch ((CaseFileEvent) event.payload()) {
                case CaseFileOpened opened -> units.add(Unit.of(opened.service(), opened.registration()));
                case RegistrationCorrected corrected -> units.add(Unit.of(corrected.service(), corrected.to()));
                case InvolvedUnitReplaced replaced -> units.add(replaced.to());
                case HandoverOffered offered -> units.add(offered.to());
                case ConcernFlagged flagged -> units.add(flagged.owner());
                case ReferralSent sent
                when sent.to().unit() != null -> units.add(sent.to().unit());
                case CaseFileEvent _ -> {}
            }
        }
        return units;
    }

    /** A view with nothing but scopes. */
    private static final class Scopes extends FoldedProjection {

        Scopes() {
            super(COLLECTION, Set.of(StreamType.CASE_FILE), COLLECTION);
        }

        @Override
        public boolean takes(Class<?> eventType) {
            return CaseFileEvent.class.isAssignableFrom(eventType);
        }

        @Override
        protected Document begin(RecordedEvent event) {
            return new Document(CaseScope.FIELD, ScopeChanges.begin((CaseFileOpened) event.payload()));
        }

        @Override
        protected void change(ViewDocument document, RecordedEvent event) {
            ScopeChanges.change(document, (CaseFileEvent) event.payload());
        }
    }
}
