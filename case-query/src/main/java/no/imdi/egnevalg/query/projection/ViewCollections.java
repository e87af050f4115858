package no.imdi.egnevalg.query.projection;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** The collections of one view. */
public interface ViewCollections {

    /** The collection that the view knows under a name. */
    MongoCollection<Document> collection(String name);
}
