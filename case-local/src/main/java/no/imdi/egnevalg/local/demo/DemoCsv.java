package no.imdi.egnevalg.local.demo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.jspecify.annotations.Nullable;

/** Writes cases as the CSV file that can be imported. */
public final class DemoCsv {

    private static final String HEADER =
            "service,region,posting,openedOn,category,secondaryCategories,ageBand,gender,referralSource";

    private DemoCsv() {}

    /** A header and one line a case; a field that a case does not have is empty. */
    public static String write(List<DemoCase> cases) {
        return Stream.concat(Stream.of(HEADER), cases.stream().map(DemoCsv::line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    // Codes and dates hold neither commas nor quotes, so nothing needs quoting.
    private static String line(DemoCase demoCase) {
        Registration registration = demoCase.registration();
        return Stream.of(
                        demoCase.service().name(),
                        orEmpty(registration.region()),
                        orEmpty(registration.posting()),
                        registration.openedOn().toString(),
                        registration.category().name(),
                        spaced(registration.secondaryCategories()),
                        registration.ageBand().name(),
                        registration.gender().name(),
                        registration.referralSource().name())
                .collect(Collectors.joining(","));
    }

    private static String orEmpty(@Nullable Object code) {
        return Objects.toString(code, "");
    }

    private static String spaced(List<Category> categories) {
        return categories.stream().map(Category::name).collect(Collectors.joining(" "));
    }
}
