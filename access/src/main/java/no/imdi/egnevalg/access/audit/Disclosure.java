package no.imdi.egnevalg.access.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an answer will show, as declared by the endpoint. It is kept in the request until the answer is logged. */
public final class Disclosure {

    private static final String ATTRIBUTE = Disclosure.class.getName();

    private final Set<String> caseIds = new LinkedHashSet<>();
    private @Nullable String caseId;
    private @Nullable String purpose;
    private @Nullable String detail;

    private Disclosure() {}

    /** The disclosure of a request, to which an endpoint adds. */
    public static Disclosure in(HttpServletRequest request) {
        return of(request).orElseGet(() -> {
            Disclosure none = new Disclosure();
            request.setAttribute(ATTRIBUTE, none);
            return none;
        });
    }

    static Optional<Disclosure> of(HttpServletRequest request) {
        return Optional.ofNullable((Disclosure) request.getAttribute(ATTRIBUTE));
    }

    /** Adds cases that the answer shows. */
    public Disclosure ofCases(Collection<String> shown) {
        caseIds.addAll(shown);
        return this;
    }

    /** Sets the case that was asked about, where the address does not name it. A refusal names it too. */
    public Disclosure about(String askedCaseId) {
        caseId = askedCaseId;
        return this;
    }

    /** Sets the purpose for which the caller may see the case, a code. */
    public Disclosure forPurpose(String code) {
        purpose = code;
        return this;
    }

    /** Sets a short detail. It must hold nothing that the caller sent. */
    public Disclosure detail(String more) {
        detail = more;
        return this;
    }

    @Nullable
    String caseId() {
        return caseId;
    }

    Set<String> caseIds() {
        return caseIds;
    }

    @Nullable
    String purpose() {
        return purpose;
    }

    @Nullable
    String detail() {
        return detail;
    }
}
