package no.imdi.egnevalg.query.coverage;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.coverage.SeededCoverage;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.projection.ProjectionStates;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the figures of each year come from: what is declared, over what holds from the start. */
@Component
public class Coverage {

    private final MongoCollection<Document> declared;
    private final ProjectionStates states;
    private final List<Declaration> seeded =
            SeededCoverage.load().stream().map(Declaration::seeded).toList();
    private final CodeLists codeLists;
    private final Today today;

    Coverage(MongoDatabase database, CodeLists codeLists, Today today) {
        this.declared = database.getCollection(CoverageProjection.COLLECTION);
        this.states = new ProjectionStates(database);
        this.codeLists = codeLists;
        this.today = today;
    }

    /** Coverage as it holds today. */
    public CoveredYears today() {
        return asOf(null);
    }

    /** Coverage as it held at the end of a day: what was declared later does not count. With null as it holds today. */
    public CoveredYears asOf(@Nullable LocalDate day) {
        // The position first: the declarations read after it contain at least that much.
        long position = states.index(CoverageProjection.NAME);
        List<Declaration> declarations = new ArrayList<>(seeded);
        declarations.addAll(CoverageDocuments.read(declared, day));
        return new CoveredYears(
                declarations,
                NoteDocuments.read(declared, day),
                service -> codeLists.service(service).existsFrom(),
                day,
                today.date(),
                position);
    }
}
