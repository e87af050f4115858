package no.imdi.egnevalg.local;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No package of any module depends on itself by way of others, and no part of the tree of packages does. */
class PackageCyclesTest {

    private static final String ROOT = "no.imdi.egnevalg";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Benchmarks stands above this module. It is one package. */
    @Test
    void every_module_that_this_one_runs_is_looked_through() {
        Set<String> modules = ALL.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.split("\\.")[3])
                .collect(Collectors.toSet());

        assertThat(modules)
                .containsExactlyInAnyOrder(
                        "access", "command", "embedded", "http", "issuer", "kernel", "local", "query", "sealing");
    }

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(ALL);
    }

    @ParameterizedTest
    @MethodSource("branches")
    void what_lies_in_a_package_does_not_depend_on_each_other_in_circles(String branch) {
        slices().matching(branch + ".(*)..").should().beFreeOfCycles().check(ALL);
    }

    /** Every package that has others in it. */
    static Set<String> branches() {
        Set<String> branches = new TreeSet<>();
        ALL.forEach(type -> parents(type.getPackageName()).forEach(branches::add));
        return branches;
    }

    private static Stream<String> parents(String packageName) {
        return Stream.iterate(parent(packageName), name -> name.startsWith(ROOT), PackageCyclesTest::parent);
    }

    private static String parent(String packageName) {
        return packageName.substring(0, packageName.lastIndexOf('.'));
    }
}
