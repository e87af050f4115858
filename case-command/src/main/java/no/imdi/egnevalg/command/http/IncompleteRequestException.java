package no.imdi.egnevalg.command.http;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.http.FieldError;

/**
 * Ends a request some of whose fields are missing or cannot be read. The rules have yet to say what is wrong with the
 * others.
 */
public final class IncompleteRequestException extends RuntimeException {

    private final transient List<FieldError> errors;
    private final transient Stream<Object> supposed;

    /**
     * Ends a request.
     *
     * @param errors what is wrong with single fields, at least one
     * @param supposed the command, once for each value that those fields may be supposed to have; made as they are
     *     asked for
     */
    public IncompleteRequestException(List<FieldError> errors, Stream<Object> supposed) {
        // No stack trace: it is an answer, not a fault.
        super(errors.getFirst().type(), null, false, false);
        this.errors = List.copyOf(errors);
        this.supposed = supposed;
    }

    List<FieldError> errors() {
        return errors;
    }

    Stream<Object> supposed() {
        return supposed;
    }
}
