package no.imdi.egnevalg.query.projection;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.eventjson.ClosedSerializer;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;

/** Reads and writes tracking tokens. A replay's token holds another token under its class name. */
final class TokenSerializer extends ClosedSerializer {

    private static final Map<String, Class<?>> TYPES =
            List.of(GapAwareTrackingToken.class, ReplayToken.class, ConfigToken.class).stream()
                    .collect(Collectors.toUnmodifiableMap(Class::getName, Function.identity()));

    private TokenSerializer() {
        super(TYPES, _ -> {});
    }

    static TokenSerializer create() {
        return new TokenSerializer();
    }
}
