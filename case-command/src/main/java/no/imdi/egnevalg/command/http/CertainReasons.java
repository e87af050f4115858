package no.imdi.egnevalg.command.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.http.FieldError;

/** Finds the reasons that hold whatever the values of the missing and malformed fields are. */
public final class CertainReasons {

    private CertainReasons() {}

    /**
     * The reasons that hold in every turn, except those about the wrong fields themselves.
     *
     * @param errors the errors of single fields
     * @param turns the reasons for one assumed value of those fields after the other; computed lazily
     */
    public static List<Reason> among(List<FieldError> errors, Stream<List<Reason>> turns) {
        Iterator<List<Reason>> rest = turns.iterator();
        List<Reason> certain = rest.hasNext() ? new ArrayList<>(rest.next()) : new ArrayList<>();
        certain.removeIf(reason -> errors.stream().anyMatch(error -> isAbout(reason, error)));
        while (!certain.isEmpty() && rest.hasNext()) {
            certain.retainAll(rest.next());
        }
        return certain;
    }

    private static boolean isAbout(Reason reason, FieldError error) {
        return (reason.pointer() + "/").startsWith(error.pointer() + "/");
    }
}
