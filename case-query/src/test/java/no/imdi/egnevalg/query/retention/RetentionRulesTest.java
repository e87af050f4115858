package no.imdi.egnevalg.query.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.kernel.codelist.Label;
import no.imdi.egnevalg.kernel.codelist.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 15);
    private static final Label REASON = new Label(null, "fordi", "fordi", "because", null);

    private final RetentionRules rules = RetentionSchedule.rules();

    @ParameterizedTest
    @CsvSource({
        "CLOSED, 2015-03-15, CLOSED_CASES",
        "CLOSED, 2015-03-16, ",
        "CLOSED, 2009-01-01, CLOSED_CASES",
        "VOID, 2019-03-15, VOID_CASES",
        "VOID, 2019-03-16, ",
        "OPEN, 1999-01-01, ",
        "ERASED, 1999-01-01, "
    })
    void a_closed_case_is_proposed_after_five_years_a_void_one_after_one_and_no_other_ever(
            KeptState state, LocalDate since, @Nullable String rule) {
        assertThat(rules.decide(kept(state, since, null), TODAY).map(RetentionRule::name))
                .isEqualTo(Optional.ofNullable(rule));
    }

    @ParameterizedTest
    @EnumSource
    void what_has_been_decided_is_not_proposed_again(KeptState state) {
        var decision = new KeptCase.Decision("NO_LEGAL_GROUND", "2020-01-01T00:00:00Z", "demo-privacy");

        assertThat(rules.decide(kept(state, LocalDate.of(1999, 1, 1), decision), TODAY))
                .isEmpty();
    }

    @Test
    void every_rule_gives_its_reason_in_every_language() {
        for (Language language : Language.values()) {
            assertThat(rules.rules())
                    .allSatisfy(rule -> assertThat(rule.reason().in(language)).matches("[A-Z].+\\."));
        }
    }

    @Test
    void a_data_file_cannot_propose_open_cases_nor_give_a_state_two_rules() {
        RetentionRule open = new RetentionRule("OPEN_CASES", KeptState.OPEN, 9, REASON);
        RetentionRule one = new RetentionRule("ONE", KeptState.CLOSED, 5, REASON);
        RetentionRule two = new RetentionRule("TWO", KeptState.CLOSED, 6, REASON);

        assertThatThrownBy(() -> new RetentionRules(List.of(open))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetentionRules(List.of(one, two))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetentionRule("NEVER", KeptState.CLOSED, 0, REASON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static KeptCase kept(KeptState state, LocalDate since, KeptCase.@Nullable Decision decision) {
        return new KeptCase("case", 3, state, since, decision);
    }
}
