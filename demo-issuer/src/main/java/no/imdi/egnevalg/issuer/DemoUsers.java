package no.imdi.egnevalg.issuer;

import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Posting;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Role;

/** Everybody the demo knows. All share one secret, which is no secret. */
public final class DemoUsers {

    /** What every demo user proves itself with. */
    public static final String SECRET = "demo";

    private DemoUsers() {}

    /**
     * Those with short names, for trying things out, and one for every unit there is, whose cases the demo data holds.
     */
    public static List<DemoUser> all() {
        return Stream.concat(named().stream(), ofEveryUnit().stream()).toList();
    }

    /** Those with short names: every role is among them. */
    public static List<DemoUser> named() {
        return List.of(
                new DemoUser("mr", Role.ADVISER, DemoUnit.at(MINORITY_ADVISER, "SCHOOL-EAST-01")),
                new DemoUser("mr2", Role.ADVISER, DemoUnit.at(MINORITY_ADVISER, "SCHOOL-EAST-02")),
                new DemoUser("ir", Role.ADVISER, DemoUnit.at(INTEGRATION_ADVISER, "EMBASSY-ISLAMABAD")),
                new DemoUser("kt", Role.COMPETENCE_TEAM, DemoUnit.of(COMPETENCE_TEAM)),
                new DemoUser("rk", Role.COORDINATOR, DemoUnit.in(Region.WEST)),
                new DemoUser("analyst", Role.ANALYST, null),
                new DemoUser("privacy", Role.PRIVACY_OFFICER, null),
                // What one privacy officer decides, another one confirms.
                new DemoUser("privacy2", Role.PRIVACY_OFFICER, null),
                new DemoUser("operator", Role.OPERATOR, null));
    }

    /**
     * An adviser at every posting and a coordinator in every region, named after them: school-east-01,
     * coordinator-west.
     */
    public static List<DemoUser> ofEveryUnit() {
        Stream<DemoUser> advisers = postings().stream().map(Posting.class::cast).map(DemoUsers::adviser);
        Stream<DemoUser> coordinators = Arrays.stream(Region.values()).map(DemoUsers::coordinator);
        return Stream.concat(advisers, coordinators).toList();
    }

    private static List<?> postings() {
        return Objects.requireNonNull(CodeLists.load().all().get("posting")).codes();
    }

    private static DemoUser adviser(Posting posting) {
        return new DemoUser(nameOf(posting.code()), Role.ADVISER, DemoUnit.at(posting.service(), posting.code()));
    }

    private static DemoUser coordinator(Region region) {
        return new DemoUser("coordinator-" + nameOf(region.name()), Role.COORDINATOR, DemoUnit.in(region));
    }

    private static String nameOf(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
