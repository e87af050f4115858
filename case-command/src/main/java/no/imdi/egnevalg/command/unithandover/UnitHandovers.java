package no.imdi.egnevalg.command.unithandover;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.kernel.casefile.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of handovers of units and of the cases in them. */
@Component
public class UnitHandovers {

    /** First half of the advisory lock keys by which transactions wait for each other about one unit. */
    private static final int LOCKS = 0x756e6974;

    /** The state of one handover. */
    record Listed(String unitHandoverId, String fromUnit, String toUnit, String state) {}

    /**
     * The progress of one handover.
     *
     * @param cases the number of cases that the unit may have been involved in
     * @param lookedThrough the number of these cases processed so far
     * @param handedOver the number of processed cases that belonged to the unit
     * @param passedOn the number of processed cases of others in which the unit was involved
     */
    record Progress(int cases, int lookedThrough, int handedOver, int passedOn) {}

    private final JdbcClient database;

    UnitHandovers(JdbcClient database) {
        this.database = database;
    }

    Optional<Listed> find(String unitHandoverId) {
        return database.sql("SELECT unit_handover_id, from_unit, to_unit, state FROM unit_handover"
                        + " WHERE unit_handover_id = ?")
                .param(unitHandoverId)
                .query(Listed.class)
                .optional();
    }

    /** All handovers, in the order of their identifiers. */
    List<Listed> all() {
        return database
                .sql("SELECT unit_handover_id, from_unit, to_unit, state FROM unit_handover"
                        + " ORDER BY unit_handover_id")
                .query(Listed.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    Progress progress(String unitHandoverId) {
        return database.sql("""
                        SELECT count(*) AS cases,
                            count(*) FILTER (WHERE done) AS looked_through,
                            count(*) FILTER (WHERE done AND EXISTS (SELECT FROM domain_event_entry
                                WHERE aggregate_identifier = case_id AND payload_type = 'CaseFileHandedOver'
                                AND position(convert_to(:id, 'UTF8') IN meta_data) > 0)) AS handed_over,
                            count(*) FILTER (WHERE done AND EXISTS (SELECT FROM domain_event_entry
                                WHERE aggregate_identifier = case_id AND payload_type = 'InvolvedUnitReplaced'
                                AND position(convert_to(:id, 'UTF8') IN meta_data) > 0)
                                AND NOT EXISTS (SELECT FROM domain_event_entry
                                WHERE aggregate_identifier = case_id AND payload_type = 'CaseFileHandedOver'
                                AND position(convert_to(:id, 'UTF8') IN meta_data) > 0)) AS passed_on
                        FROM unit_handover_case WHERE unit_handover_id = :id""")
                .param("id", unitHandoverId)
                .query(Progress.class)
                .single();
    }

    /** The cases that have not been processed yet. */
    List<String> leftOf(String unitHandoverId) {
        return database
                .sql("SELECT case_id FROM unit_handover_case WHERE unit_handover_id = ? AND NOT done"
                        + " ORDER BY case_id")
                .param(unitHandoverId)
                .query(String.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    void done(String unitHandoverId, String caseId) {
        database.sql("UPDATE unit_handover_case SET done = true WHERE unit_handover_id = ? AND case_id = ?")
                .params(unitHandoverId, caseId)
                .update();
    }

    /** @throws RefusedException where the unit has already been offered, or one of the units has been handed over */
    void offered(String unitHandoverId, Unit from, Unit to) {
        requireNotHandedOver(List.of(from.key(), to.key()));
        int noted = database.sql("INSERT INTO unit_handover (unit_handover_id, from_unit, to_unit, state)"
                        + " VALUES (?, ?, ?, 'OFFERED') ON CONFLICT DO NOTHING")
                .params(unitHandoverId, from.key(), to.key())
                .update();
        if (noted == 0) {
            throw new RefusedException(List.of(UnitHandoverRefusal.ALREADY_OFFERED));
        }
    }

    void ended(String unitHandoverId, String state) {
        database.sql("UPDATE unit_handover SET state = ? WHERE unit_handover_id = ?")
                .params(state, unitHandoverId)
                .update();
    }

    /**
     * Ends the assignment of anything new to the unit, and stores the cases that it may be involved in. Waits for
     * transactions that are assigning something to either unit.
     *
     * @throws RefusedException where the unit that takes the cases over has itself been handed over, or the unit to be
     *     handed over is still receiving cases of a third one
     */
    void accepted(String unitHandoverId, Unit from, Unit to) {
        List.of(from, to).stream().map(Unit::key).sorted().forEach(this::lock);
        requireNotHandedOver(List.of(to.key()));
        if (isStillTakingOver(from)) {
            throw new RefusedException(List.of(UnitHandoverRefusal.STILL_TAKING_OVER));
        }
        ended(unitHandoverId, "ACCEPTED");
        // Searches raw bytes instead of parsed fields, because one unreadable event would stop a search by
        // fields. Cases found in vain do no harm, because each case is decided by its own state.
        database.sql("""
                        INSERT INTO unit_handover_case (unit_handover_id, case_id)
                        SELECT DISTINCT ?, aggregate_identifier FROM domain_event_entry
                        WHERE payload_type IN ('CaseFileOpened', 'RegistrationCorrected', 'CaseFileHandedOver', 'ReferralSent',
                            'HandoverOffered', 'ConcernFlagged', 'InvolvedUnitReplaced')
                        AND position(convert_to(?, 'UTF8') IN payload) > 0
                        ON CONFLICT DO NOTHING""").params(unitHandoverId, named(from)).update();
    }

    /** A text that every event naming the unit contains. */
    private static String named(Unit unit) {
        return unit.posting() == null
                ? "\"region\":\"" + unit.region() + "\""
                : "\"posting\":\"" + unit.posting() + "\"";
    }

    private boolean isStillTakingOver(Unit unit) {
        return database.sql("""
                        SELECT EXISTS (SELECT FROM unit_handover JOIN unit_handover_case USING (unit_handover_id)
                        WHERE to_unit = ? AND state = 'ACCEPTED' AND NOT done)""").param(unit.key()).query(Boolean.class).single();
    }

    private void lock(String unitKey) {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(?, hashtext(?))")
                .params(LOCKS, unitKey)
                .query()
                .listOfRows();
    }

    /**
     * Ensures that none of the units has been handed over, or can be before this transaction ends. Called for
     * everything that assigns something to the units.
     *
     * @throws RefusedException where one of the units has been handed over
     */
    void requireNotHandedOver(List<String> unitKeys) {
        for (String key : unitKeys.stream().sorted().distinct().toList()) {
            database.sql("SELECT 1 FROM pg_advisory_xact_lock_shared(?, hashtext(?))")
                    .params(LOCKS, key)
                    .query()
                    .listOfRows();
            boolean handedOver = database.sql(
                            "SELECT EXISTS (SELECT FROM unit_handover WHERE from_unit = ? AND state = 'ACCEPTED')")
                    .param(key)
                    .query(Boolean.class)
                    .single();
            if (handedOver) {
                throw new RefusedException(List.of(UnitHandoverRefusal.HANDED_OVER));
            }
        }
    }
}
