package no.imdi.egnevalg.command.casefile.registration;

import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atEmbassy;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.inRegion;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.inTheTeam;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static no.imdi.egnevalg.kernel.codelist.Category.COMPLETED_FORCED_MARRIAGE_AND_FGM;
import static no.imdi.egnevalg.kernel.codelist.Category.EXTREME_CONTROL;
import static no.imdi.egnevalg.kernel.codelist.Category.LEFT_ABROAD;
import static no.imdi.egnevalg.kernel.codelist.Category.OTHER;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;

/** Registrations that may not stand on 2 June 2014, neither in opening a case nor in correcting one. */
public final class RefusedRegistrations {

    private static final Refusal MAIN_NOT_IN_USE = new Refusal.CategoryNotInUse("/category");
    private static final Refusal SECONDARY_NOT_IN_USE = new Refusal.CategoryNotInUse("/secondaryCategories");
    private static final Refusal REPEATED = new Refusal.SecondaryCategoryRepeated("/secondaryCategories");

    private RefusedRegistrations() {}

    /** A registration, and every reason against it in the order they are given. */
    public record Refused(String name, AdviserService service, Registration registration, List<Refusal> reasons) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static Stream<Refused> all() {
        return Stream.of(dates(), categories(), regions(), postings()).flatMap(table -> table);
    }

    private static Stream<Refused> dates() {
        return Stream.of(
                refused("tomorrow", MINORITY_ADVISER, atSchool().openedOn("2014-06-03"), new Refusal.OpenedInFuture()),
                refused(
                        "a far year",
                        INTEGRATION_ADVISER,
                        atEmbassy().openedOn("9999-12-31"),
                        new Refusal.OpenedInFuture()),
                refused(
                        "before the service",
                        REGIONAL_COORDINATOR,
                        inRegion(Region.EAST).openedOn("2011-12-31"),
                        MAIN_NOT_IN_USE),
                refused("before all services", COMPETENCE_TEAM, inTheTeam().openedOn("0001-01-01"), MAIN_NOT_IN_USE));
    }

    private static Stream<Refused> categories() {
        return Stream.of(
                refused("a row the table lacks", MINORITY_ADVISER, atSchool().category(OTHER), MAIN_NOT_IN_USE),
                refused(
                        "a printed row never used",
                        REGIONAL_COORDINATOR,
                        inRegion(Region.EAST).category(OTHER),
                        MAIN_NOT_IN_USE),
                refused(
                        "the year before its first",
                        MINORITY_ADVISER,
                        atSchool().openedOn("2011-12-31").category(COMPLETED_FORCED_MARRIAGE_AND_FGM),
                        MAIN_NOT_IN_USE),
                refused(
                        "secondary not in use",
                        MINORITY_ADVISER,
                        atSchool().category(LEFT_ABROAD, OTHER),
                        SECONDARY_NOT_IN_USE),
                refused("secondary as main", MINORITY_ADVISER, atSchool().category(LEFT_ABROAD, LEFT_ABROAD), REPEATED),
                refused(
                        "secondary twice",
                        MINORITY_ADVISER,
                        atSchool().category(LEFT_ABROAD, EXTREME_CONTROL, EXTREME_CONTROL),
                        REPEATED));
    }

    private static Stream<Refused> regions() {
        return Stream.of(
                refused(
                        "no region",
                        REGIONAL_COORDINATOR,
                        inRegion(Region.EAST).region(null),
                        new Refusal.RegionRequired("/region")),
                refused(
                        "a region abroad",
                        INTEGRATION_ADVISER,
                        atEmbassy().region(Region.EAST),
                        new Refusal.RegionNotRecorded("/region")),
                refused(
                        "a school elsewhere",
                        MINORITY_ADVISER,
                        atSchool().region(Region.NORTH),
                        new Refusal.PostingInOtherRegion("/region")));
    }

    private static Stream<Refused> postings() {
        return Stream.of(
                refused(
                        "no school",
                        MINORITY_ADVISER,
                        atSchool().posting(null),
                        new Refusal.PostingRequired("/posting")),
                refused(
                        "no embassy",
                        INTEGRATION_ADVISER,
                        atEmbassy().posting(null),
                        new Refusal.PostingRequired("/posting")),
                refused(
                        "a posting in the team",
                        COMPETENCE_TEAM,
                        inTheTeam().posting("SCHOOL-EAST-01"),
                        new Refusal.PostingNotRecorded("/posting")),
                refused(
                        "an unknown school",
                        MINORITY_ADVISER,
                        atSchool().posting("SCHOOL-X"),
                        new Refusal.PostingUnknown("/posting")),
                refused(
                        "another service's posting",
                        MINORITY_ADVISER,
                        atSchool().posting("EMBASSY-AMMAN"),
                        new Refusal.PostingUnknown("/posting")),
                refused(
                        "everything at once",
                        INTEGRATION_ADVISER,
                        atEmbassy()
                                .openedOn("2014-06-03")
                                .category(OTHER, OTHER)
                                .region(Region.EAST)
                                .posting(null),
                        new Refusal.OpenedInFuture(),
                        MAIN_NOT_IN_USE,
                        REPEATED,
                        new Refusal.RegionNotRecorded("/region"),
                        new Refusal.PostingRequired("/posting")));
    }

    private static Refused refused(
            String name, AdviserService service, RegistrationExample example, Refusal... reasons) {
        return new Refused(name, service, example.registration(), List.of(reasons));
    }
}
