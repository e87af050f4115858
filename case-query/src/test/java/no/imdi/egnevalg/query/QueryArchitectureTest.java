package no.imdi.egnevalg.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyzeClasses(packages = "no.imdi.egnevalg.query", importOptions = ImportOption.DoNotIncludeTests.class)
class QueryArchitectureTest {

    private static final String[] VIEWS = {
        "..query.cases..",
        "..query.timeline..",
        "..query.conversations..",
        "..query.housing..",
        "..query.yearlytable..",
        "..query.caseload..",
        "..query.flows..",
        "..query.durations..",
        "..query.keyfigures..",
        "..query.crosstables..",
        "..query.movements..",
        "..query.referraltimes..",
        "..query.overlap..",
        "..query.inbox..",
        "..query.referrals.."
    };

    @ArchTest
    static final ArchRule a_view_knows_no_other_view = slices().matching(
                    "no.imdi.egnevalg.query.(cases|timeline|yearlytable|caseload|flows|durations|keyfigures|crosstables|movements|referraltimes|overlap|inbox|referrals|conversations|housing)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule views_of_lives_and_of_persons_do_not_mix = noClasses()
            .that()
            .resideInAnyPackage(
                    "..query.caseload..",
                    "..query.flows..",
                    "..query.durations..",
                    "..query.crosstables..",
                    "..query.movements..",
                    "..query.referraltimes..",
                    "..query.inbox..",
                    "..query.referrals..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..query.persons..");

    @ArchTest
    static final ArchRule what_views_share_knows_no_view = noClasses()
            .that()
            .resideInAnyPackage(
                    "..query.counters..",
                    "..query.lives..",
                    "..query.persons..",
                    "..query.measures..",
                    "..query.survival..",
                    "..query.coverage..",
                    "..query.scope..",
                    "..query.reading..",
                    "..query.sealing..",
                    "..query.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VIEWS);

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("no.imdi.egnevalg.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("no.imdi.egnevalg.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_query_side_does_not_know_the_command_side =
            noClasses().should().dependOnClassesThat().resideInAPackage("no.imdi.egnevalg.command..");

    @ArchTest
    static final ArchRule the_machinery_of_projections_knows_no_view = noClasses()
            .that()
            .resideInAnyPackage("..projection..", "..eventlog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VIEWS);

    @ArchTest
    static final ArchRule rules_are_pure = classes()
            .that()
            .haveSimpleNameEndingWith("Rules")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "no.imdi.egnevalg.kernel..",
                    "no.imdi.egnevalg.access.identity..",
                    "no.imdi.egnevalg.access.rights..",
                    "no.imdi.egnevalg.query..");

    @ArchTest
    static final ArchRule nobody_reads_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields().should().beAnnotatedWith(Autowired.class);
}
