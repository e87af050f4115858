package no.imdi.egnevalg.query.cases;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullAll;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
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
import no.imdi.egnevalg.query.projection.CaseWrites;
import no.imdi.egnevalg.query.scope.CaseScope;
import no.imdi.egnevalg.query.scope.ScopeChanges;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What each event changes in the document of its case. */
final class CaseChanges {

    /** Cases that were unlinked from this one because they are about somebody else. */
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

    List<WriteModel<Document>> of(CaseFileEvent event, long version) {
        CaseWrites writes = ScopeChanges.add(event, new CaseWrites(event.caseId(), version))
                .addWhere(Erasure.NOT_ERASED, CaseTrace.of(event, version));
        return switch (event) {
            case CaseFileOpened opened -> List.of(open(opened));
            case RegistrationCorrected corrected -> correct(corrected, writes);
            case RiskAssessed assessed -> assess(assessed, version, writes);
            case ConcernFlagged flagged -> writes.last(addToSet(OPEN_CONCERNS, flagged.concernId()));
            case ConcernResolved resolved -> writes.last(pull(OPEN_CONCERNS, resolved.concernId()));
            case CaseFileRecategorised recategorised -> recategorise(recategorised, writes);
            case SecondaryConcernAdded added ->
                writes.last(addToSet(CONCERNS_NOW, added.category().name()));
            case SecondaryConcernRemoved removed ->
                writes.last(pull(CONCERNS_NOW, removed.category().name()));
            case CaseFileHandedOver handedOver ->
                writes.last(set(OWNER, owner(handedOver.to())), set(HANDED_OVER, true));
            case CaseFilesLinked linked -> writes.last(pull(NOT_SAME_PERSON, linked.linkedCaseId()));
            case CaseFilesUnlinked unlinked
            when unlinked.reason() == UnlinkReason.NOT_SAME_PERSON ->
                writes.last(addToSet(NOT_SAME_PERSON, unlinked.unlinkedCaseId()));
            case CaseFileClosed closed ->
                writes.last(
                        set("state", CaseState.CLOSED.name()),
                        set("closedOn", closed.on().toString()));
            case CaseFileReopened _ -> writes.last(set("state", CaseState.OPEN.name()), unset("closedOn"));
            case CaseFileVoided _ -> writes.last(set("state", CaseState.VOID.name()), set(OPEN_CONCERNS, List.of()));
            case CaseFileErased _ -> writes.last(Erasure.changes());
            case CaseFileEvent _ -> writes.last();
        };
    }

    /** The assessment of the latest day holds, whenever it was entered. */
    private static List<WriteModel<Document>> assess(RiskAssessed assessed, long version, CaseWrites writes) {
        String on = assessed.on().toString();
        return writes.addWhere(
                        or(exists(RISK_ON, false), lte(RISK_ON, on)),
                        set("risk", assessed.level().name()),
                        set(RISK_ON, on),
                        addToSet(CaseMoves.FIELD, CaseTrace.moved(assessed, version)))
                .last();
    }

    private WriteModel<Document> open(CaseFileOpened opened) {
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
                .append("version", 0L)
                .append("registeredAt", opened.recorded().at().toString())
                .append(CaseTrace.REGISTERED_BY, opened.recorded().by().id())
                .append(CaseTrace.CHANGED_AT, opened.recorded().at().toString())
                .append(CaseTrace.CHANGED_BY, opened.recorded().by().id())
                .append(CaseMoves.FIELD, List.of(CaseTrace.moved(opened)));
        registered(registration).forEach(document::append);
        List<Bson> inserts = document.entrySet().stream()
                .map(field -> setOnInsert(field.getKey(), field.getValue()))
                .toList();
        return new UpdateOneModel<>(eq("_id", opened.caseId()), combine(inserts), new UpdateOptions().upsert(true));
    }

    /** What has developed since stays as it has developed: the category, where recategorised, and the owner, where handed over. */
    private List<WriteModel<Document>> correct(RegistrationCorrected corrected, CaseWrites writes) {
        Registration from = corrected.from();
        Registration to = corrected.to();
        String category = to.category().name();
        writes.add(pullAll(CONCERNS_NOW, names(without(from.secondaryCategories(), to.secondaryCategories()))))
                .addWhere(eq(RECATEGORISED, false), set(CATEGORY_NOW, category), pull(CONCERNS_NOW, category))
                .addWhere(eq(HANDED_OVER, false), set(OWNER, owner(Unit.of(corrected.service(), to))));
        // The main category is never a secondary one.
        without(to.secondaryCategories(), from.secondaryCategories())
                .forEach(
                        added -> writes.addWhere(ne(CATEGORY_NOW, added.name()), addToSet(CONCERNS_NOW, added.name())));
        return writes.last(registered(to).entrySet().stream()
                .map(field -> set(field.getKey(), field.getValue()))
                .toArray(Bson[]::new));
    }

    private static List<WriteModel<Document>> recategorise(CaseFileRecategorised recategorised, CaseWrites writes) {
        String to = recategorised.to().name();
        return writes.last(set(CATEGORY_NOW, to), set(RECATEGORISED, true), pull(CONCERNS_NOW, to));
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
