package no.imdi.egnevalg.command.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.http.FieldError;

/** The reasons that hold whatever the fields that are missing or cannot be read may be. */
public final class CertainReasons {

    private CertainReasons() {}

    /**
     * The reasons that hold in every turn, without those about the fields that were wrong.
     *
     * @param errors what is wrong with single fields
     * @param turns the reasons where those fields are supposed to have one value after the other; made as they are
     *     asked for
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
