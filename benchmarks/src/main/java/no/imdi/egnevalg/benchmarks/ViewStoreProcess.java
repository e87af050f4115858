package no.imdi.egnevalg.benchmarks;

import java.io.IOException;
import no.imdi.egnevalg.embedded.ViewServer;

/** The stand-in for MongoDB as a process of its own, so that what it keeps in memory is in no heap of a service. */
final class ViewStoreProcess {

    private ViewStoreProcess() {}

    /** Says where it is, and runs until its input ends, as it does when the process that started it is gone. */
    public static void main(String[] arguments) throws IOException {
        try (ViewServer views = ViewServer.start()) {
            System.out.println(views.uri("views"));
            while (System.in.read() >= 0) {
                // Nothing is said to it.
            }
        }
        System.exit(0);
    }
}
