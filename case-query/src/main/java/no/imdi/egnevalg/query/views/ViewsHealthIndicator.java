package no.imdi.egnevalg.query.views;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells whether the view database responds. */
@Component
class ViewsHealthIndicator extends AbstractHealthIndicator {

    private final MongoDatabase database;

    ViewsHealthIndicator(MongoDatabase database) {
        super("The view database does not answer");
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        database.runCommand(new Document("ping", 1));
        health.up();
    }
}
