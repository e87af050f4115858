package no.imdi.egnevalg.query.projection;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps tokens in the view database. A projection that has not come to any event has no token yet; Axon's own store fails
 * when such a projection is replayed, where there is nothing to store.
 */
final class ViewTokenStore extends MongoTokenStore {

    ViewTokenStore(Builder builder) {
        super(builder);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        if (token != null) {
            super.storeToken(token, processorName, segment);
        }
    }
}
