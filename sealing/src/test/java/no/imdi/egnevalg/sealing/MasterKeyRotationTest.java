package no.imdi.egnevalg.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.imdi.egnevalg.embedded.Accounts;
import org.junit.jupiter.api.Test;

class MasterKeyRotationTest {

    private static final FreeText TEXT = FreeText.of("Samtale med helsesykepleier avtalt.");

    private final KeyDatabase database = KeyDatabase.create();
    private final MasterKeyset before = MasterKeyset.fresh();
    private final MasterKeyset both = before.withNewPrimary();
    private final MasterKeyset after = both.withPrimaryOnly();

    @Test
    void texts_sealed_before_open_after_the_old_master_key_is_gone() {
        DataKeys old = keys(before);
        old.create("case-1");
        var sealed = new Sealer(old).seal("case-1", "note", TEXT);
        String fingerprint = RequestMac.of(database.writer(), before).of(new byte[] {1});

        assertThat(rotation(both).rewrapAll()).isEqualTo(2);

        assertThat(new Opener(keys(after)).open("case-1", "note", sealed)).contains(TEXT);
        assertThat(RequestMac.of(database.writer(), after).of(new byte[] {1})).isEqualTo(fingerprint);
        assertThatThrownBy(() -> keys(before).find("case-1")).isInstanceOf(SealingException.CannotUnwrap.class);
    }

    @Test
    void a_second_run_finds_nothing_to_do() {
        keys(before).create("case-1");

        assertThat(rotation(both).rewrapAll()).isEqualTo(1);
        assertThat(rotation(both).rewrapAll()).isZero();
    }

    @Test
    void destroyed_keys_stay_destroyed() {
        keys(before).create("case-1");
        keys(before).destroy("case-1");

        assertThat(rotation(both).rewrapAll()).isZero();
        assertThat(keys(both).find("case-1")).isInstanceOf(DataKey.Destroyed.class);
    }

    @Test
    void missing_master_keys_are_named_until_nothing_needs_them() {
        keys(before).create("case-1");
        assertThat(rotation(after).missingMasterKeys()).containsExactly(before.primaryId());
        assertThat(rotation(both).missingMasterKeys()).isEmpty();

        rotation(both).rewrapAll();

        assertThat(rotation(after).missingMasterKeys()).isEmpty();
    }

    @Test
    void two_rotations_and_writers_at_once_rewrap_each_key_once_and_lose_none() throws Exception {
        List<String> cases = IntStream.range(0, 1100).mapToObj(i -> "case-" + i).toList();
        try (Connection connection = database.as(Accounts.WRITER)) {
            DataKeys old = new JdbcDataKeys(() -> Lasting.connection(connection), before);
            cases.forEach(old::create);
        }

        int rewrapped = atOnce(List.of(
                this::rotate,
                this::rotate,
                () -> destroyEvery(100, cases),
                () -> keys(both).create("written-meanwhile") ? 0 : 1));

        assertThat(rewrapped).isBetween(1089, 1100);
        assertThat(rotation(after).missingMasterKeys()).isEmpty();
        try (Connection connection = database.as(Accounts.KEY_READER)) {
            DataKeys left = new JdbcDataKeys(() -> Lasting.connection(connection), after);
            assertThat(cases.stream().filter(id -> left.find(id) instanceof DataKey.Usable))
                    .hasSize(1089);
        }
    }

    private int rotate() throws SQLException {
        try (Connection connection = database.as(Accounts.WRITER)) {
            return new MasterKeyRotation(() -> Lasting.connection(connection), both).rewrapAll();
        }
    }

    private int destroyEvery(int step, List<String> cases) {
        IntStream.range(0, cases.size())
                .filter(i -> i % step == 0)
                .forEach(i -> keys(both).destroy(cases.get(i)));
        return 0;
    }

    private static int atOnce(List<Callable<Integer>> works) throws InterruptedException, ExecutionException {
        int sum = 0;
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            for (Future<Integer> work : threads.invokeAll(works)) {
                sum += work.get();
            }
        }
        return sum;
    }

    private DataKeys keys(MasterKeyset master) {
        return new JdbcDataKeys(database.writer(), master);
    }

    private MasterKeyRotation rotation(MasterKeyset master) {
        return new MasterKeyRotation(database.writer(), master);
    }
}
