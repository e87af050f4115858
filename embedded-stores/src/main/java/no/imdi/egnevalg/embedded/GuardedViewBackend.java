package no.imdi.egnevalg.embedded;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * Answers a connection after it has given the password, and before that only what a driver asks to find out whom it
 * talks to. The password comes by the mechanism PLAIN (RFC 4616): the stand-in has none of its own, and whoever can
 * listen on the loopback interface can read this process too.
 */
final class GuardedViewBackend extends ViewBackend {

    private static final AttributeKey<Boolean> KNOWN = AttributeKey.valueOf("egnevalg.known");
    private static final Set<String> BEFORE_PASSWORD = Set.of("ismaster", "hello", "buildinfo", "ping");
    private static final String PLAIN = "PLAIN";

    private final byte[] password;

    GuardedViewBackend(String password) {
        this.password = password.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("saslstart")) {
            return greet(channel, query);
        }
        if (!BEFORE_PASSWORD.contains(name)) {
            requireKnown(channel);
        }
        return super.handleCommand(channel, database, command, query);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        requireKnown(query.getChannel());
        return super.handleQuery(query);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        requireKnown(query.getChannel());
        return super.getCurrentOperations(query);
    }

    private Document greet(Channel channel, Document request) {
        if (!PLAIN.equals(request.get("mechanism"))
                || !(request.get("payload") instanceof BinData payload)
                || !MessageDigest.isEqual(passwordIn(payload.getData()), password)) {
            throw new MongoServerError(18, "AuthenticationFailed", "Authentication failed.");
        }
        channel.attr(KNOWN).set(true);
        Document answer =
                new Document("conversationId", 1).append("done", true).append("payload", new BinData(new byte[0]));
        Utils.markOkay(answer);
        return answer;
    }

    /** The last of the fields, which zeros part. */
    private static byte[] passwordIn(byte[] payload) {
        String fields = new String(payload, StandardCharsets.UTF_8);
        return fields.substring(fields.lastIndexOf('\0') + 1).getBytes(StandardCharsets.UTF_8);
    }

    private static void requireKnown(Channel channel) {
        if (channel.attr(KNOWN).get() == null) {
            throw new MongoServerError(13, "Unauthorized", "Authentication is required.");
        }
    }
}
