package no.imdi.egnevalg.query.coverage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Writes and reads one document per declaration. Its id is the sequence number of the declaration. */
final class CoverageDocuments {

    private CoverageDocuments() {}

    static Document of(long version, CoverageDeclared declared) {
        CoverageSpan span = declared.span();
        return new Document("_id", version)
                .append("subject", span.subject().name())
                .append("service", Objects.toString(span.service(), null))
                .append("from", span.from())
                .append("to", span.to())
                .append("source", span.source().name())
                .append("declaredBy", declared.recorded().by().id())
                .append("declaredAt", declared.recorded().at().toString())
                .append("day", declared.recorded().day().toString());
    }

    /**
     * Returns the declarations in order.
     *
     * @param day only those made by its end; null for all
     */
    static List<Declaration> read(MongoCollection<Document> declared, @Nullable LocalDate day) {
        return declared.find(day == null ? exists("day") : and(exists("day"), lte("day", day.toString())))
                .sort(ascending("_id"))
                .map(CoverageDocuments::declaration)
                .into(new ArrayList<>());
    }

    private static Declaration declaration(Document document) {
        String service = document.getString("service");
        return new Declaration(
                document.getLong("_id"),
                new CoverageSpan(
                        CoverageSubject.valueOf(document.getString("subject")),
                        service == null ? null : AdviserService.valueOf(service),
                        document.getInteger("from"),
                        document.getInteger("to"),
                        CoverageSource.valueOf(document.getString("source"))),
                document.getString("declaredBy"),
                Instant.parse(document.getString("declaredAt")));
    }
}
