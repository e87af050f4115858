package no.imdi.egnevalg.query.lives;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A view database whose user dies: after a given number of writes every further one fails, and so does what follows.
 */
public final class DyingDatabase {

    /** What a write after the death fails by. */
    public static final class Died extends RuntimeException {}

    private static final Set<String> WRITES =
            Set.of("bulkWrite", "insertOne", "replaceOne", "updateOne", "deleteOne", "deleteMany", "drop");

    private final Runnable beforeFurtherWrites;
    private int writesLeft;

    private DyingDatabase(int writes, Runnable beforeFurtherWrites) {
        this.writesLeft = writes;
        this.beforeFurtherWrites = beforeFurtherWrites;
    }

    /** The same database, for somebody who dies after so many writes. */
    public static MongoDatabase after(int writes, MongoDatabase database) {
        return of(database, new DyingDatabase(writes, () -> {
            throw new Died();
        }));
    }

    /** The same database, for somebody who stands still after so many writes, while others do something. */
    public static MongoDatabase standingStill(int writes, Runnable meanwhile, MongoDatabase database) {
        AtomicBoolean stood = new AtomicBoolean();
        return of(database, new DyingDatabase(writes, () -> {
            if (stood.compareAndSet(false, true)) {
                meanwhile.run();
            }
        }));
    }

    private static MongoDatabase of(MongoDatabase database, DyingDatabase dying) {
        return proxy(MongoDatabase.class, (_, method, arguments) -> {
            Object result = call(() -> method.invoke(database, arguments));
            return result instanceof MongoCollection<?> collection ? dying.collection(collection) : result;
        });
    }

    private MongoCollection<?> collection(MongoCollection<?> collection) {
        return proxy(MongoCollection.class, (_, method, arguments) -> {
            if (WRITES.contains(method.getName()) && writesLeft-- <= 0) {
                beforeFurtherWrites.run();
            }
            return call(() -> method.invoke(collection, arguments));
        });
    }

    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(DyingDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
