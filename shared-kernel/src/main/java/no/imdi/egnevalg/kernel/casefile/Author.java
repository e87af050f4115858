package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.jspecify.annotations.Nullable;

/**
 * The author of an entry in the register.
 *
 * @param id a pseudonym; never a name
 * @param role null where it is unknown
 * @param service null where the author works for none or it is unknown
 */
public record Author(
        String id, @Nullable Role role, @Nullable AdviserService service) {

    /** The author of entries made before callers were identified. */
    public static final Author UNIDENTIFIED = new Author("unidentified", null, null);

    public Author {
        Objects.requireNonNull(id);
    }
}
