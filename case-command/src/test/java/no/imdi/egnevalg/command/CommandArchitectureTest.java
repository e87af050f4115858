package no.imdi.egnevalg.command;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import no.imdi.egnevalg.command.caller.OwnUnitCommand;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.command.casefile.handover.HandOverWithUnit;
import no.imdi.egnevalg.command.conversations.CorrectConversations;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "no.imdi.egnevalg", importOptions = DoNotIncludeTests.class)
class CommandArchitectureTest {

    private static final String ACTS = "no.imdi.egnevalg.command.casefile.";

    /** What acts on case files share. */
    private static final String[] SHARED_BY_ACTS = {
        ACTS + "access",
        ACTS + "numbers",
        ACTS + "reasons",
        ACTS + "registration",
        ACTS + "request",
        ACTS + "state",
        ACTS + "units"
    };

    private static final String HOUSING = "no.imdi.egnevalg.command.housing.";

    @ArchTest
    static final ArchRule rules_know_neither_framework_nor_database_nor_http = noClasses()
            .that()
            .haveSimpleNameEndingWith("Rules")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.axonframework..",
                    "java.sql..",
                    "javax.sql..",
                    "jakarta..",
                    "java.net..",
                    "tools.jackson..",
                    "no.imdi.egnevalg.http..",
                    "no.imdi.egnevalg.command.http..");

    @ArchTest
    static final ArchRule decisions_and_states_know_no_framework = noClasses()
            .that()
            .resideInAnyPackage("no.imdi.egnevalg.command.decision", "..command..reasons", "..command..state")
            .or()
            .haveSimpleNameEndingWith("Refusal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.sql..", "jakarta..");

    @ArchTest
    static final ArchRule fields_are_set_by_constructors = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule beans_do_not_change = fields().that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith("org.springframework.stereotype.Component")
            .should()
            .beFinal()
            .orShould()
            .haveModifier(JavaModifier.VOLATILE);

    @ArchTest
    static final ArchRule every_class_says_what_may_be_null = classes().should(beInANullMarkedPackage());

    @ArchTest
    static final ArchRule packages_do_not_depend_on_each_other_in_circles =
            slices().matching("no.imdi.egnevalg.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_do_not_depend_on_each_other_in_circles =
            slices().matching("no.imdi.egnevalg.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule historical_counts_know_nothing_of_case_files = noClasses()
            .that()
            .resideInAPackage("..command.historicalcounts..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..command.casefile..");

    @ArchTest
    static final ArchRule case_files_know_nothing_of_historical_counts = noClasses()
            .that()
            .resideInAPackage("..command.casefile..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..command.historicalcounts..");

    @ArchTest
    static final ArchRule conversations_and_housing_know_of_cases_only_how_units_are_named = noClasses()
            .that()
            .resideInAnyPackage("..command.conversations..", "..command.housing..")
            .should()
            .dependOnClassesThat(resideInAPackage("..command.casefile..")
                    .and(not(resideInAnyPackage(ACTS + "units", ACTS + "reasons"))));

    @ArchTest
    static final ArchRule acts_on_housing_do_not_depend_on_each_other = slices().matching(HOUSING + "(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("no.imdi.egnevalg.command.housing.."),
                    resideInAnyPackage(HOUSING + "state", HOUSING + "reasons", HOUSING + "request"));

    @ArchTest
    static final ArchRule acts_do_not_depend_on_each_other_but_those_that_open_or_link = slices().matching(
                    ACTS + "(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("no.imdi.egnevalg.command.casefile.."), resideInAnyPackage(SHARED_BY_ACTS))
            .ignoreDependency(resideInAPackage(ACTS + "importing.."), resideInAPackage(ACTS + "opening.."))
            .ignoreDependency(resideInAPackage(ACTS + "opening.."), resideInAPackage(ACTS + "linking.."))
            .ignoreDependency(resideInAPackage(ACTS + "referral.."), resideInAPackage(ACTS + "opening.."))
            .ignoreDependency(resideInAPackage(ACTS + "referral.."), resideInAPackage(ACTS + "linking.."));

    @ArchTest
    static final ArchRule the_command_side_knows_nothing_of_views = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..", "no.imdi.egnevalg.query..");

    @ArchTest
    static final ArchRule every_command_on_cases_and_conversations_says_whose_act_it_is = codeUnits()
            .that()
            .areAnnotatedWith(CommandHandler.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..command.casefile..", "..command.conversations..")
            .should(takeACommandThatIsGuarded());

    private static ArchCondition<JavaCodeUnit> takeACommandThatIsGuarded() {
        return new ArchCondition<>("take a command that says whose act it is") {
            @Override
            public void check(JavaCodeUnit handler, ConditionEvents events) {
                JavaClass command = handler.getRawParameterTypes().getFirst();
                boolean guarded = command.isAssignableTo(CaseCommand.class)
                        || command.isAssignableTo(OwnUnitCommand.class)
                        // Whose act it is, is asked once for all cases of the unit: UnitHandoverDesk.
                        || command.isEquivalentTo(HandOverWithUnit.class)
                        // Whose log it is, is looked up: ConversationLogAccess.
                        || command.isEquivalentTo(CorrectConversations.class);
                events.add(new SimpleConditionEvent(handler, guarded, handler.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().tryGetPackageInfo().isPresent()
                        && type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getFullName()));
            }
        };
    }
}
