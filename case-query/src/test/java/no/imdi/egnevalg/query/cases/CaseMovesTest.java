package no.imdi.egnevalg.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.Generate.constant;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.query.cases.CaseMoves.Move;
import no.imdi.egnevalg.query.projection.ViewDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Moves that are kept tell of the last two days what all moves would. */
class CaseMovesTest {

    private static final Instant OPENED = Instant.parse("2014-03-03T08:00:00Z");

    /** Minutes between two moves: none, some, or more than the two days. */
    private static final Gen<Integer> GAPS =
            constant(0).mix(integers().between(1, 700)).mix(integers().between(2_000, 5_000), 15);

    private static final Gen<List<Step>> LIVES = lists().of(GAPS.zip(
                    arbitrary().pick("", "2014-03-01", "2014-02-01"),
                    arbitrary().pick("", "LOW", "HIGH"),
                    Step::new))
            .ofSizeBetween(1, 40);

    private record Step(int minutes, String openedOn, String risk) {}

    @Test
    void what_is_kept_tells_each_moment_of_the_last_two_days_as_all_moves_do() {
        qt().forAll(LIVES).checkAssert(steps -> {
            List<Move> all = movesOf(steps);
            CaseMoves kept = kept(all);
            CaseMoves whole = new CaseMoves("case", all);
            for (Instant moment : momentsOfTheLastTwoDays(all)) {
                long version = whole.versionAt(moment);
                assertThat(kept.versionAt(moment)).as("version at %s", moment).isEqualTo(version);
                assertThat(kept.at(version)).as("standing at %s", moment).isEqualTo(whole.at(version));
            }
            assertThat(kept.version()).isEqualTo(whole.version());
            assertThat(kept.changedAt()).isEqualTo(whole.changedAt());
        });
    }

    @Test
    void what_is_older_is_kept_as_one() {
        qt().forAll(LIVES).checkAssert(steps -> {
            List<Move> all = movesOf(steps);
            Instant twoDaysAgo = all.getLast().at().minus(Duration.ofDays(2));
            long young = all.stream()
                    .skip(1)
                    .filter(move -> !move.at().isBefore(twoDaysAgo))
                    .count();

            assertThat((long) kept(all).moves().size()).isLessThanOrEqualTo(2 + young);
        });
    }

    private static List<Move> movesOf(List<Step> steps) {
        List<Move> moves = new ArrayList<>();
        moves.add(new Move(0, OPENED, "2014-03-03", null));
        for (Step step : steps) {
            moves.add(new Move(
                    moves.size(),
                    moves.getLast().at().plus(Duration.ofMinutes(step.minutes())),
                    step.openedOn().isEmpty() ? null : step.openedOn(),
                    step.risk().isEmpty() ? null : RiskLevel.valueOf(step.risk())));
        }
        return moves;
    }

    private static CaseMoves kept(List<Move> moves) {
        Document document = new Document("_id", "case");
        moves.forEach(move -> CaseMoves.add(move, new ViewDocument(document)));
        return CaseMoves.of(document);
    }

    private static List<Instant> momentsOfTheLastTwoDays(List<Move> moves) {
        Instant last = moves.getLast().at();
        List<Instant> moments = new ArrayList<>(List.of(last, last.minus(Duration.ofDays(2)), last.plusSeconds(1)));
        moves.stream()
                .map(Move::at)
                .flatMap(at -> List.of(at.minusSeconds(1), at, at.plusSeconds(1)).stream())
                .filter(at -> !at.isBefore(last.minus(Duration.ofDays(2))))
                .forEach(moments::add);
        return moments;
    }
}
