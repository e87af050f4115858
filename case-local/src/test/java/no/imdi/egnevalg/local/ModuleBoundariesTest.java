package no.imdi.egnevalg.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.NullMarked;

/** Which module may know what. Each module has a root package of its own. */
@AnalyzeClasses(packages = "no.imdi.egnevalg", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleBoundariesTest {

    private static final String KERNEL = "no.imdi.egnevalg.kernel..";
    private static final String HTTP = "no.imdi.egnevalg.http..";
    private static final String EMBEDDED = "no.imdi.egnevalg.embedded..";
    private static final String COMMAND = "no.imdi.egnevalg.command..";
    private static final String QUERY = "no.imdi.egnevalg.query..";
    private static final String LOCAL = "no.imdi.egnevalg.local..";

    @ArchTest
    static final ArchRule the_kernel_knows_no_other_module_no_spring_and_no_driver = noClasses()
            .that()
            .resideInAPackage(KERNEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    HTTP,
                    EMBEDDED,
                    COMMAND,
                    QUERY,
                    LOCAL,
                    "org.springframework..",
                    "com.mongodb..",
                    "org.postgresql..",
                    "java.sql..",
                    "jakarta..");

    @ArchTest
    static final ArchRule http_conventions_know_the_kernel_only = noClasses()
            .that()
            .resideInAPackage(HTTP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EMBEDDED, COMMAND, QUERY, LOCAL, "org.axonframework..", "com.mongodb..", "java.sql..");

    @ArchTest
    static final ArchRule embedded_stores_know_nothing_of_cases = noClasses()
            .that()
            .resideInAPackage(EMBEDDED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(KERNEL, HTTP, COMMAND, QUERY, LOCAL, "org.springframework..", "org.axonframework..");

    @ArchTest
    static final ArchRule the_command_side_does_not_know_the_query_side_nor_its_database = noClasses()
            .that()
            .resideInAPackage(COMMAND)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(QUERY, LOCAL, EMBEDDED, "com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule the_query_side_does_not_know_the_command_side = noClasses()
            .that()
            .resideInAPackage(QUERY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMAND, LOCAL, EMBEDDED);

    @ArchTest
    static final ArchRule every_event_carries_its_own_revision = classes()
            .that()
            .resideInAnyPackage("no.imdi.egnevalg.kernel.casefile", "no.imdi.egnevalg.kernel.historicalcounts")
            .and()
            .haveSimpleNameEndingWith("ed")
            .and()
            .areRecords()
            .and()
            .doNotHaveSimpleName("Recorded")
            .should()
            .beAnnotatedWith(Revision.class);

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(new ArchCondition<>("lie in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage()
                            .tryGetAnnotationOfType(NullMarked.class)
                            .isPresent();
                    events.add(new SimpleConditionEvent(type, marked, type.getName()));
                }
            });
}
