package no.imdi.egnevalg.faults;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.UUID;

/** What happens to the view database, and between it and case-query. */
final class ViewFaults {

    private static final int BETWEEN = 20;

    private ViewFaults() {}

    static void isAway(Scene scene, Duration time) {
        scene.load().awaitActs(BETWEEN);
        scene.register().proxy().goAway();
        scene.atAnyMomentWithin(time);
        scene.load().awaitActs(BETWEEN);
        scene.register().proxy().comeBack();
        scene.load().awaitActs(BETWEEN);
    }

    static void isSlow(Scene scene, int acts) {
        scene.register().proxy().delay(Duration.ofMillis(30));
        scene.load().awaitActs(acts);
        scene.register().proxy().comeBack();
        scene.load().awaitActs(BETWEEN);
    }

    /** One message in a hundred breaks its connection, and its writer does not learn whether it was done. */
    static void connectionsBreak(Scene scene, int acts) {
        scene.register().proxy().cutOneIn(100);
        scene.load().awaitActs(acts);
        scene.register().proxy().comeBack();
        scene.load().awaitActs(BETWEEN);
    }

    /** Somebody else is said to bring the log to the views. */
    static void leaseIsStolen(Scene scene, int times) {
        for (int time = 0; time < times; time++) {
            scene.load().awaitActs(BETWEEN);
            scene.register()
                    .viewDatabase()
                    .getCollection("leases")
                    .updateOne(
                            Filters.empty(), Updates.combine(Updates.set("holder", "thief"), Updates.set("count", 0L)));
        }
        scene.load().awaitActs(BETWEEN);
    }

    /** The service dies at any moment while it fills all views anew. */
    static void replayIsKilled(Scene scene) {
        scene.load().awaitActs(BETWEEN);
        ServiceProcess query = scene.register().query();
        new Views(query)
                .projections()
                .keySet()
                .forEach(name -> query.operations()
                        .post(
                                "/actuator/projections/" + name,
                                UUID.randomUUID(),
                                "application/json",
                                "{\"action\": \"REPLAY\"}"));
        scene.atAnyMomentWithin(Duration.ofMillis(300));
        query.kill();
        scene.killed();
        query.start();
        query.awaitUp();
        scene.load().awaitActs(BETWEEN);
    }
}
