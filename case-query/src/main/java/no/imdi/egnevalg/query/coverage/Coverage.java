package no.imdi.egnevalg.query.coverage;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.coverage.SeededCoverage;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the source of the figures of each year: the declarations, on top of the coverage the register starts with. */
@Component
public class Coverage {

    private final ServedView view;
    private final List<Declaration> seeded =
            SeededCoverage.load().stream().map(Declaration::seeded).toList();
    private final CodeLists codeLists;
    private final Today today;

    Coverage(ServedViews views, CodeLists codeLists, Today today) {
        this.view = views.of(CoverageProjection.NAME);
        this.codeLists = codeLists;
        this.today = today;
    }

    /** Returns the coverage that holds today. */
    public CoveredYears today() {
        return asOf(null);
    }

    /** Returns the coverage that held at the end of a day, without later declarations. Null means today. */
    public CoveredYears asOf(@Nullable LocalDate day) {
        // Read the position first: the declarations read after it contain at least that much.
        long position = view.position();
        List<Declaration> declarations = new ArrayList<>(seeded);
        declarations.addAll(CoverageDocuments.read(declared(), day));
        return new CoveredYears(
                declarations,
                NoteDocuments.read(declared(), day),
                service -> codeLists.service(service).existsFrom(),
                day,
                today.date(),
                position);
    }

    private MongoCollection<Document> declared() {
        return view.collection(CoverageProjection.COLLECTION);
    }
}
