package no.imdi.egnevalg.local;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.imdi.egnevalg.issuer.DemoUnit;
import no.imdi.egnevalg.issuer.DemoUser;
import no.imdi.egnevalg.issuer.DemoUsers;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;

/** Who sits where in the demo: what a unit does, its own user enters. */
final class DemoDesks {

    /** The user of the competence team, which is one unit. */
    static final String COMPETENCE_TEAM = "kt";

    private static final Map<String, String> USERS = DemoUsers.ofEveryUnit().stream()
            .collect(Collectors.toUnmodifiableMap(user -> unitOf(user).key(), DemoUser::name));

    private DemoDesks() {}

    /** The name of the user who works in a unit. */
    static String at(Unit unit) {
        return unit.service() == AdviserService.COMPETENCE_TEAM
                ? COMPETENCE_TEAM
                : Objects.requireNonNull(USERS.get(unit.key()), unit.key());
    }

    private static Unit unitOf(DemoUser user) {
        DemoUnit unit = Objects.requireNonNull(user.unit());
        return new Unit(unit.service(), unit.region(), unit.posting());
    }
}
