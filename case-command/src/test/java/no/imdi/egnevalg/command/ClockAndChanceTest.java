package no.imdi.egnevalg.command;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Time and chance come in through the constructor, so that tests can say what day it is and what is drawn. */
@AnalyzeClasses(packages = "no.imdi.egnevalg", importOptions = DoNotIncludeTests.class)
class ClockAndChanceTest {

    private static final Set<String> HIDDEN_SOURCES = Set.of(
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.lang.System.currentTimeMillis",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.Random.<init>",
            "java.util.Date.<init>",
            "java.security.SecureRandom.<init>");

    @ArchTest
    static final ArchRule only_the_application_reads_the_clock_and_draws_by_itself = noClasses()
            .that()
            .resideInAnyPackage("no.imdi.egnevalg.command..", "no.imdi.egnevalg.http..", "no.imdi.egnevalg.kernel..")
            .and()
            .doNotHaveSimpleName("CaseCommandApplication")
            .should()
            .callCodeUnitWhere(target(isAHiddenSource()));

    private static DescribedPredicate<CodeUnitCallTarget> isAHiddenSource() {
        return DescribedPredicate.describe("the machine's clock or its chance", ClockAndChanceTest::isHiddenSource);
    }

    private static boolean isHiddenSource(CodeUnitCallTarget call) {
        String owner = call.getOwner().getFullName();
        boolean readsClock = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getRawParameterTypes().isEmpty();
        return readsClock || HIDDEN_SOURCES.contains(owner + "." + call.getName());
    }
}
