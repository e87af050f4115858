package no.imdi.egnevalg.query.simulation;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A database at whose writes the process may die: before, after or, of a bulk, in the midst. */
final class CrashingDatabase {

    private static final Set<String> WRITES = Set.of("bulkWrite", "insertOne", "replaceOne", "updateOne");

    private final MongoDatabase database;
    private Random random = new Random(0);
    private int percent;

    CrashingDatabase(MongoDatabase database) {
        this.database = database;
    }

    /** From now on a write in a hundred, or as many as given, is the last. */
    void crashAt(int percentOfWrites, Random chance) {
        this.percent = percentOfWrites;
        this.random = chance;
    }

    MongoDatabase asDatabase() {
        return (MongoDatabase) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoDatabase.class}, (_, method, arguments) -> {
                    Object result = invoke(database, method, arguments);
                    return result instanceof MongoCollection<?> collection ? crashing(collection) : result;
                });
    }

    private Object crashing(MongoCollection<?> collection) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {MongoCollection.class},
                (_, method, arguments) -> WRITES.contains(method.getName()) && random.nextInt(100) < percent
                        ? crash(collection, method, arguments)
                        : invoke(collection, method, arguments));
    }

    private Object crash(MongoCollection<?> collection, Method method, Object[] arguments) throws Throwable {
        if (arguments[0] instanceof List<?> writes) {
            int done = random.nextInt(writes.size() + 1);
            arguments[0] = writes.subList(0, done);
            if (done > 0) {
                invoke(collection, method, arguments);
            }
        } else if (random.nextBoolean()) {
            invoke(collection, method, arguments);
        }
        throw new Crash();
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
