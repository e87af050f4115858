package no.imdi.egnevalg.query.cases;

import java.util.List;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernRemoved;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import no.imdi.egnevalg.query.projection.ViewDocument;
import no.imdi.egnevalg.query.scope.CaseScope;
import no.imdi.egnevalg.query.scope.ScopeChanges;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Applies events to the document of their case. */
final class CaseChanges {

    /** Cases that were unlinked from this one because they are about another person. */
    static final String NOT_SAME_PERSON = "notSamePerson";

    private static final String CATEGORY_NOW = "categoryNow";
    private static final String CONCERNS_NOW = "secondaryConcernsNow";
    private static final String OPEN_CONCERNS = "openConcerns";
    private static final String OWNER = "owner";
    private static final String RECATEGORISED = "recategorised";
    private static final String HANDED_OVER = "handedOver";
    private static final String RISK_ON = "riskOn";

    private final CodeLists codeLists;

    CaseChanges(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** Applies a later event to the document of a case. An erased case does not change. */
    void change(ViewDocument document, CaseFileEvent event, long version) {
        if (CaseState.ERASED.name().equals(document.text("state"))) {
            return;
        }
        ScopeChanges.change(document, event);
        CaseTrace.leave(event, version, document);
        switch (event) {
            case RegistrationCorrected corrected -> correct(corrected, document);
            case RiskAssessed assessed -> assess(assessed, version, document);
            case ConcernFlagged flagged -> document.addOnce(OPEN_CONCERNS, flagged.concernId());
            case ConcernResolved resolved -> document.remove(OPEN_CONCERNS, resolved.concernId());
            case CaseFileRecategorised recategorised -> recategorise(recategorised, document);
            case SecondaryConcernAdded added ->
                document.addOnce(CONCERNS_NOW, added.category().name());
            case SecondaryConcernRemoved removed ->
                document.remove(CONCERNS_NOW, removed.category().name());
            case CaseFileHandedOver handedOver ->
                document.set(OWNER, owner(handedOver.to())).set(HANDED_OVER, true);
            case CaseFilesLinked linked -> document.remove(NOT_SAME_PERSON, linked.linkedCaseId());
            case CaseFilesUnlinked unlinked
            when unlinked.reason() == UnlinkReason.NOT_SAME_PERSON ->
                document.addOnce(NOT_SAME_PERSON, unlinked.unlinkedCaseId());
            case CaseFileClosed closed ->
                document.set("state", CaseState.CLOSED.name())
                        .set("closedOn", closed.on().toString());
            case CaseFileReopened _ ->
                document.set("state", CaseState.OPEN.name()).unset("closedOn");
            case CaseFileVoided _ ->
                document.set("state", CaseState.VOID.name()).set(OPEN_CONCERNS, List.of());
            case CaseFileErased _ -> Erasure.erase(document);
            case CaseFileEvent _ -> {}
        }
    }

    /** The assessment with the latest day is in force, in whatever order assessments were entered. */
    private static void assess(RiskAssessed assessed, long version, ViewDocument document) {
        String on = assessed.on().toString();
        String until = document.text(RISK_ON);
        if (until == null || until.compareTo(on) <= 0) {
            document.set("risk", assessed.level().name()).set(RISK_ON, on);
            CaseTrace.leave(assessed, version, document);
        }
    }

    Document open(CaseFileOpened opened) {
        Registration registration = opened.registration();
        Document document = new Document("caseNumber", opened.caseNumber())
                .append("service", opened.service().name())
                .append("state", CaseState.OPEN.name())
                .append(CATEGORY_NOW, registration.category().name())
                .append(CONCERNS_NOW, names(registration.secondaryCategories()))
                .append(RECATEGORISED, false)
                .append(OWNER, owner(Unit.of(opened.service(), registration)))
                .append(HANDED_OVER, false)
                .append(CaseScope.FIELD, ScopeChanges.begin(opened))
                .append(OPEN_CONCERNS, List.of())
                .append("registeredAt", opened.recorded().at().toString())
                .append(CaseTrace.REGISTERED_BY, opened.recorded().by().id())
                .append(CaseTrace.CHANGED_AT, opened.recorded().at().toString())
                .append(CaseTrace.CHANGED_BY, opened.recorded().by().id())
                .append(CaseMoves.FIELD, List.of(CaseTrace.moved(opened)));
        document.putAll(registered(registration));
        return document;
    }

    /**
     * A correction does not overwrite later changes: the category after a recategorisation, and the owner after a
     * handover.
     */
    private void correct(RegistrationCorrected corrected, ViewDocument document) {
        Registration from = corrected.from();
        Registration to = corrected.to();
        names(without(from.secondaryCategories(), to.secondaryCategories()))
                .forEach(removed -> document.remove(CONCERNS_NOW, removed));
        if (!document.isTrue(RECATEGORISED)) {
            String category = to.category().name();
            document.set(CATEGORY_NOW, category).remove(CONCERNS_NOW, category);
        }
        if (!document.isTrue(HANDED_OVER)) {
            document.set(OWNER, owner(Unit.of(corrected.service(), to)));
        }
        // A main category is never a secondary one too.
        names(without(to.secondaryCategories(), from.secondaryCategories())).stream()
                .filter(added -> !added.equals(document.text(CATEGORY_NOW)))
                .forEach(added -> document.addOnce(CONCERNS_NOW, added));
        registered(to).forEach(document::set);
    }

    private static void recategorise(CaseFileRecategorised recategorised, ViewDocument document) {
        String to = recategorised.to().name();
        document.set(CATEGORY_NOW, to).set(RECATEGORISED, true).remove(CONCERNS_NOW, to);
    }

    private Document registered(Registration registration) {
        return new Document("year", registration.year())
                .append("openedOn", registration.openedOn().toString())
                .append("category", registration.category().name())
                .append("secondaryCategories", names(registration.secondaryCategories()))
                .append("region", name(registration.region()))
                .append("posting", registration.posting())
                .append(DuplicateRules.PLACE, DuplicateRules.placeOf(registration, codeLists))
                .append("ageBand", registration.ageBand().name())
                .append("gender", registration.gender().name())
                .append("referralSource", registration.referralSource().name());
    }

    private static Document owner(Unit unit) {
        return new Document("service", unit.service().name())
                .append("region", name(unit.region()))
                .append("posting", unit.posting());
    }

    private static List<Category> without(List<Category> some, List<Category> others) {
        return some.stream().filter(category -> !others.contains(category)).toList();
    }

    private static List<String> names(List<Category> categories) {
        return categories.stream().map(Enum::name).toList();
    }

    private static @Nullable String name(@Nullable Region region) {
        return region == null ? null : region.name();
    }
}
