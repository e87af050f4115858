package no.imdi.egnevalg.command.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.imdi.egnevalg.command.RunningCommandService;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.detection.TestEnvironmentDetector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Axon's update checker tells its makers about every machine it runs on. Nothing of ours may start it. */
class UpdateCheckerTest {

    private static final String NO_TEST_DETECTION = TestEnvironmentDetector.AXONIQ_USAGE_FORCE_TEST_ENVIRONMENT;

    private final Map<String, @Nullable String> before = new HashMap<>();

    @TempDir
    private Path home;

    /** The checker holds back in tests, and writes to the home folder where it does not. */
    @BeforeEach
    void beNoTest() {
        set("user.home", home.toString());
        set(NO_TEST_DETECTION, "true");
    }

    @AfterEach
    void beATestAgain() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    @Test
    void the_service_has_no_update_checker_and_leaves_no_trace_in_the_home_folder() {
        try (var service = RunningCommandService.start()) {
            service.openCase();

            assertThat(service.bean(org.axonframework.config.Configuration.class)
                            .getComponent(UpdateChecker.class))
                    .isNull();
            assertThat(service.hasBean(UpdateChecker.class)).isFalse();
            assertThat(home).isEmptyDirectory();
        }
    }

    @Test
    void axon_as_it_comes_would_have_one_and_would_write_a_machine_id() {
        // Built and not started, so it calls nobody. This shows that the test above looks for the right thing.
        var asItComes = DefaultConfigurer.defaultConfiguration(true).buildConfiguration();

        assertThat(asItComes.getComponent(UpdateChecker.class)).isNotNull();
        assertThat(home.resolve(".axoniq/.machine-id")).exists();
    }

    private void set(String name, String value) {
        before.put(name, System.getProperty(name));
        System.setProperty(name, value);
    }
}
