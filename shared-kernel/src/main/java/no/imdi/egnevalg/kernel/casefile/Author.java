package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who entered something into the register.
 *
 * @param id pseudonymous; never a name
 * @param role null where the register cannot tell
 * @param service null where the author works for none, or the register cannot tell
 */
public record Author(
        String id, @Nullable Role role, @Nullable AdviserService service) {

    /** What stands in the log for what was entered before the register could tell its callers apart. */
    public static final Author UNIDENTIFIED = new Author("unidentified", null, null);

    public Author {
        Objects.requireNonNull(id);
    }
}
