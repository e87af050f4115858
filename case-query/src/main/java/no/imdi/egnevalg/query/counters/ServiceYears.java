package no.imdi.egnevalg.query.counters;

import static com.mongodb.client.model.Projections.exclude;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.projection.ViewCollections;
import org.bson.Document;

/** Counter documents by service and year. */
public final class ServiceYears {

    private ServiceYears() {}

    /** Returns the reference to the document of a service and year. */
    public static CounterDocument document(String collection, AdviserService service, int year) {
        return new CounterDocument(collection, id(service, year));
    }

    /** Returns the documents of a service in the given years. Years without a document are missing. */
    public static Map<Integer, Document> read(
            ViewCollections view, String collection, AdviserService service, int from, int to) {
        List<String> ids = IntStream.rangeClosed(from, to)
                .mapToObj(year -> id(service, year))
                .toList();
        Map<Integer, Document> years = new HashMap<>();
        CounterTable.of(view, collection)
                .in(ids, exclude(Counters.STAMP))
                .forEach(document -> years.put(year(document.getString("_id")), document));
        return years;
    }

    private static String id(AdviserService service, int year) {
        return service + ":" + year;
    }

    private static int year(String id) {
        return Integer.parseInt(id.substring(id.indexOf(':') + 1));
    }
}
