package no.imdi.egnevalg.query.projection;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The view database of a process that dies at one of its writes: from then on it reads and writes nothing. */
final class StoppableDatabase {

    private static final Set<String> WRITES = Set.of(
            "bulkWrite",
            "insertOne",
            "replaceOne",
            "updateOne",
            "deleteOne",
            "deleteMany",
            "createIndex",
            "createIndexes",
            "drop");

    private final MongoDatabase database;
    private int writesLeft = Integer.MAX_VALUE;
    private boolean doesTheLast;
    private boolean stopped;

    StoppableDatabase(MongoDatabase database) {
        this.database = database;
    }

    /**
     * Says when it dies.
     *
     * @param doesTheLast whether it dies after the write, before it learns that it was done, or instead of it
     */
    void stopAtWrite(int number, boolean doesTheLastWrite) {
        writesLeft = number;
        doesTheLast = doesTheLastWrite;
    }

    boolean isStopped() {
        return stopped;
    }

    MongoDatabase asDatabase() {
        return (MongoDatabase) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoDatabase.class}, (_, method, arguments) -> {
                    requireRunning();
                    Object result = invoke(database, method, arguments);
                    return result instanceof MongoCollection<?> collection ? stoppable(collection) : result;
                });
    }

    private Object stoppable(MongoCollection<?> collection) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoCollection.class}, (_, method, arguments) -> {
                    requireRunning();
                    if (!WRITES.contains(method.getName()) || --writesLeft > 0) {
                        return invoke(collection, method, arguments);
                    }
                    stopped = true;
                    if (doesTheLast) {
                        invoke(collection, method, arguments);
                    }
                    throw new MongoTimeoutException("The process dies");
                });
    }

    private void requireRunning() {
        if (stopped) {
            throw new MongoTimeoutException("The process is dead");
        }
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
