package no.imdi.egnevalg.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import no.imdi.egnevalg.embedded.Accounts;
import org.junit.jupiter.api.Test;

class DataKeysTest {

    private static final FreeText TEXT = FreeText.of("Hun ønsker å bli ringt etter skoletid.");

    private final KeyDatabase database = KeyDatabase.create();
    private final MasterKeyset master = MasterKeyset.fresh();
    private final DataKeys keys = new JdbcDataKeys(database.writer(), master);

    @Test
    void what_was_sealed_opens_for_whoever_reads_keys() {
        keys.create("case-1");
        var sealed = new Sealer(keys).seal("case-1", "note", TEXT);

        var reader = new Opener(new JdbcDataKeys(database.keyReader(), master));

        assertThat(reader.open("case-1", "note", sealed)).contains(TEXT);
    }

    @Test
    void a_destroyed_key_opens_nothing_and_seals_nothing() {
        keys.create("case-1");
        var sealed = new Sealer(keys).seal("case-1", "note", TEXT);

        assertThat(keys.destroy("case-1")).isTrue();

        assertThat(new Opener(keys).open("case-1", "note", sealed)).isEmpty();
        assertThat(keys.find("case-1")).isInstanceOf(DataKey.Destroyed.class);
        assertThatThrownBy(() -> new Sealer(keys).seal("case-1", "note", TEXT))
                .isInstanceOf(SealingException.NoUsableKey.class);
    }

    @Test
    void a_destroyed_key_does_not_come_back() {
        keys.create("case-1");
        keys.destroy("case-1");

        assertThat(keys.create("case-1")).isFalse();
        assertThat(keys.destroy("case-1")).isFalse();
        assertThat(keys.find("case-1")).isInstanceOf(DataKey.Destroyed.class);
    }

    @Test
    void a_case_without_a_key_gets_none_after_its_erasure() {
        assertThat(keys.destroy("case-1")).isTrue();

        assertThat(keys.create("case-1")).isFalse();
        assertThat(keys.find("case-1")).isInstanceOf(DataKey.Destroyed.class);
    }

    @Test
    void making_a_key_twice_leaves_the_first() {
        assertThat(keys.create("case-1")).isTrue();
        var sealed = new Sealer(keys).seal("case-1", "note", TEXT);

        assertThat(keys.create("case-1")).isFalse();

        assertThat(new Opener(keys).open("case-1", "note", sealed)).contains(TEXT);
    }

    @Test
    void a_case_without_a_key_is_not_taken_for_an_erased_one() {
        keys.create("case-1");
        var sealed = new Sealer(keys).seal("case-1", "note", TEXT);

        assertThat(keys.find("case-2")).isInstanceOf(DataKey.Absent.class);
        assertThatThrownBy(() -> new Opener(keys).open("case-2", "note", sealed))
                .isInstanceOf(SealingException.NoUsableKey.class);
    }

    @Test
    void a_key_goes_when_the_callers_transaction_is_rolled_back() throws SQLException {
        try (Connection transaction = database.as(Accounts.WRITER)) {
            transaction.setAutoCommit(false);
            DataKeys inTransaction = new JdbcDataKeys(() -> Lasting.connection(transaction), master);
            inTransaction.create("case-1");
            assertThat(inTransaction.find("case-1")).isInstanceOf(DataKey.Usable.class);

            transaction.rollback();
        }
        assertThat(keys.find("case-1")).isInstanceOf(DataKey.Absent.class);
    }

    @Test
    void a_key_in_the_row_of_another_case_does_not_unwrap() throws SQLException {
        keys.create("case-1");
        database.execute(
                Accounts.WRITER,
                "INSERT INTO data_key (key_id, wrapped, wrapped_with)"
                        + " SELECT 'case-2', wrapped, wrapped_with FROM data_key");

        assertThatThrownBy(() -> keys.find("case-2")).isInstanceOf(SealingException.CannotUnwrap.class);
    }

    @Test
    void the_table_alone_opens_nothing() {
        keys.create("case-1");
        DataKeys thief = new JdbcDataKeys(database.keyReader(), MasterKeyset.fresh());

        assertThatThrownBy(() -> thief.find("case-1"))
                .isInstanceOf(SealingException.CannotUnwrap.class)
                .hasMessageContaining(master.primaryId());
    }
}
