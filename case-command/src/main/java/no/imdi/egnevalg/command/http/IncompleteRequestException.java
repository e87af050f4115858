package no.imdi.egnevalg.command.http;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.http.FieldError;

/** Ends a request with missing or malformed fields. The rules have not checked the other fields yet. */
public final class IncompleteRequestException extends RuntimeException {

    private final transient List<FieldError> errors;
    private final transient Stream<Object> supposed;

    /**
     * Ends a request.
     *
     * @param errors the errors of single fields, at least one
     * @param supposed the command, once for each assumed value of those fields; computed lazily
     */
    public IncompleteRequestException(List<FieldError> errors, Stream<Object> supposed) {
        // No stack trace: the exception is an answer, not a fault.
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
