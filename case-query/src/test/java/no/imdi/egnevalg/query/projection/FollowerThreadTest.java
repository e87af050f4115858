package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Random;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.eventlog.EventLog;
import no.imdi.egnevalg.query.lives.TestViews;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What an instance says of itself while another one follows the log. */
class FollowerThreadTest {

    @Test
    void who_failed_once_says_so_no_more_when_another_follows_the_log() {
        try (RunningServices services = RunningServices.start();
                TestViews views = new TestViews()) {
            MongoCollection<Document> leases = views.database().getCollection("leases");
            leases.insertOne(new Document("_id", "views")
                    .append("holder", "another")
                    .append("count", 0L)
                    .append("shapes", "cannot be read"));
            // For its clock the other one never stands still.
            Lease lease = new Lease(views.database(), List.of(), () -> 0, new Random(1));
            FollowerThread thread =
                    new FollowerThread(services.queryBean(EventLog.class), null, lease, System::nanoTime);
            thread.start();
            await().until(thread::isFailing);

            leases.updateOne(new Document(), Updates.set("shapes", 0));

            await().untilAsserted(() -> assertThat(thread.isFailing()).isFalse());
            thread.stop();
        }
    }
}
