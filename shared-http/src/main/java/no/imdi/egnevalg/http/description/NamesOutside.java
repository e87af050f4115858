package no.imdi.egnevalg.http.description;

import java.util.Arrays;
import java.util.List;

/** What requests and answers call the values of an enum. */
public final class NamesOutside {

    private NamesOutside() {}

    /** All names, in the order of the values. */
    public static List<String> of(Class<? extends Enum<?>> values) {
        return Arrays.stream(values.getEnumConstants()).map(NamesOutside::of).toList();
    }

    /** The name of one value. */
    public static String of(Enum<?> value) {
        return value instanceof NamedOutside named ? named.nameOutside() : value.name();
    }
}
