package no.imdi.egnevalg.access.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Who waits for their entries to be written, in the order in which they came. One thread takes them out. */
final class WaitingLine {

    /** A statement with many more could take longer than the requests wait that share it. */
    static final int MOST_ROWS = 1_000;

    private final Queue<WaitingEntries> waiting = new ConcurrentLinkedQueue<>();

    void add(WaitingEntries entries) {
        waiting.add(entries);
    }

    /**
     * The next to be written together; one that has too many rows to share is written alone. None where nobody waits.
     */
    List<WaitingEntries> next() {
        List<WaitingEntries> together = new ArrayList<>();
        int rows = 0;
        WaitingEntries next = waiting.peek();
        while (next != null && (together.isEmpty() || rows + next.size() <= MOST_ROWS)) {
            waiting.remove();
            if (!next.isGivenUp()) {
                together.add(next);
                rows += next.size();
            }
            next = waiting.peek();
        }
        return together;
    }
}
