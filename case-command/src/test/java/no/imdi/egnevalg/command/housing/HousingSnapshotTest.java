package no.imdi.egnevalg.command.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import java.util.Map;
import java.util.Random;
import no.imdi.egnevalg.command.housing.state.HousingState;
import no.imdi.egnevalg.command.snapshots.SnapshotFormat;
import no.imdi.egnevalg.kernel.eventjson.EventTypes;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import org.junit.jupiter.api.Test;

/** National housing that begins with a snapshot is that which begins with its first event. */
class HousingSnapshotTest {

    private static final SnapshotFormat FORMAT = new SnapshotFormat(
            Map.of("NationalHousing", HousingSnapshot.class), List.of(), EventTypes.BY_NAME.values());

    @Test
    void a_snapshot_and_the_rest_come_to_what_all_events_come_to() {
        qt().withExamples(200).forAll(longs().all(), integers().between(0, 60)).checkAssert((seed, at) -> {
            List<HousingEvent> life = RandomHousingTest.live(new Random(seed), 4);
            int cut = Math.min(at, life.size());
            HousingState then = HousingState.EMPTY.after(life.subList(0, cut));
            String written = FORMAT.write(new HousingSnapshot(then));
            HousingState again = ((HousingSnapshot) FORMAT.read("NationalHousing", written)).state();

            assertThat(again).isEqualTo(then);
            assertThat(again.after(life.subList(cut, life.size()))).isEqualTo(oneByOne(life));
        });
    }

    /**
     * Whoever has to change it gives the snapshot another revision, unless another type or field is what changed it.
     */
    @Test
    void its_json_is_what_it_was() {
        HousingState state = HousingState.EMPTY.after(List.of(
                HousingScene.set("2012-01-01", 19, 28),
                HousingScene.offered(HousingScene.OFFER, "2012-02-01", 1),
                HousingScene.movedIn(HousingScene.OFFER, "2012-02-03"),
                HousingScene.offered(HousingScene.OTHER, "2012-02-02", 0),
                HousingScene.withdrawn(HousingScene.OTHER, "2012-02-04")));

        assertThat(FORMAT.write(new HousingSnapshot(state)))
                .isEqualTo(
                        "{\"state\":{\"capacities\":{\"2012-01-01\":{\"units\":19,\"places\":28}},\"offers\":{"
                                + "\"0f1e2d3c-4b5a-3697-8877-665544332211\":{\"persons\":1,\"offeredOn\":\"2012-02-02\",\"withdrawnOn\":\"2012-02-04\"},"
                                + "\"6e2b1f90-4c3d-3a5b-8e7f-0a1b2c3d4e5f\":{\"persons\":2,\"offeredOn\":\"2012-02-01\",\"movedInOn\":\"2012-02-03\"}}}}");
    }

    private static HousingState oneByOne(List<HousingEvent> life) {
        HousingState state = HousingState.EMPTY;
        for (HousingEvent event : life) {
            state = state.after(event);
        }
        return state;
    }
}
