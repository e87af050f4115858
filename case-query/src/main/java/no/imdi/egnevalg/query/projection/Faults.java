package no.imdi.egnevalg.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.util.Set;

/** Distinguishes failures caused by an event from failures of the view database. */
final class Faults {

    private static final int MOST_CAUSES = 20;
    private static final int OUT_OF_DISK_SPACE = 14031;

    /** An interrupted write, a primary that stepped down, a full disk: the next event would fail too. */
    private static final Set<Integer> OF_THE_DATABASE =
            Set.of(OUT_OF_DISK_SPACE, 64, 91, 100, 189, 10058, 10107, 11600, 11602, 13435, 13436);

    private Faults() {}

    /**
     * True where the batch would fail with any events. Then nothing is laid aside, and the whole batch is tried again.
     */
    static boolean isOfTheDatabase(Throwable error) {
        return switch (error) {
            case OutOfMemoryError _ -> true;
            case OtherWriterException _ -> true;
            case UnfinishedBatchException _ -> true;
            case MongoBulkWriteException bulk ->
                bulk.getWriteConcernError() != null
                        || bulk.getWriteErrors().stream().anyMatch(each -> OF_THE_DATABASE.contains(each.getCode()));
            case MongoWriteException write ->
                OF_THE_DATABASE.contains(write.getError().getCode());
            case MongoException _ -> true;
            default -> false;
        };
    }

    /** Returns the class of the root cause. Its message is left out, because it may hold private data. */
    static String classOf(Throwable error) {
        Throwable first = error;
        for (int i = 0; i < MOST_CAUSES && first.getCause() != null; i++) {
            first = first.getCause();
        }
        return first.getClass().getName();
    }
}
