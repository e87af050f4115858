package no.imdi.egnevalg.faults;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;

/** Rows of the event table that are written past the register. */
final class ForgedRows {

    private static final String REGISTRATION = """
            {"openedOn": "2012-04-11", "category": "FEARED_FORCED_MARRIAGE", "secondaryCategories": [], "region": "WEST",
             "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}""";
    private static final String RECORDED = "{\"at\": \"2012-04-11T10:00:00Z\", \"by\": {\"id\": \"somebody\"}}";

    private final Connection log;

    /** @param log of an account that may write to the event table */
    ForgedRows(Connection log) {
        this.log = log;
    }

    /** What the opening of a case of the coordinator in the west says. */
    static String opening(String caseId, String caseNumber) {
        return """
                {"caseId": "%s", "caseNumber": "%s", "service": "REGIONAL_COORDINATOR", "registration": %s, "recorded": %s}""".formatted(caseId, caseNumber, REGISTRATION, RECORDED);
    }

    /** What it says that such a case is void. */
    static String voiding(String caseId) {
        return """
                {"caseId": "%s", "service": "REGIONAL_COORDINATOR", "registration": %s, "reason": "TEST_REGISTRATION", "recorded": %s}""".formatted(caseId, REGISTRATION, RECORDED);
    }

    static String numberOf(String caseId) {
        return CaseNumber.draw(new java.util.Random(caseId.hashCode())).value();
    }

    /** Opens a case. */
    void open(String caseId) throws SQLException {
        insert("CaseFile", caseId, 0, "CaseFileOpened", opening(caseId, numberOf(caseId)));
    }

    void insert(String streamType, String stream, long sequenceNumber, String type, String payload)
            throws SQLException {
        try (PreparedStatement insert = log.prepareStatement("""
                INSERT INTO domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                  payload_type, payload_revision, payload, meta_data, time_stamp)
                VALUES (?, ?, ?, ?, ?, '2', ?, '{}', ?)""")) {
            insert.setString(1, stream);
            insert.setLong(2, sequenceNumber);
            insert.setString(3, streamType);
            insert.setString(4, UUID.randomUUID().toString());
            insert.setString(5, type);
            insert.setBytes(6, payload.getBytes(StandardCharsets.UTF_8));
            insert.setString(7, Instant.now().toString());
            insert.executeUpdate();
        }
    }

    /** Puts another event, at another place, where a row stands. */
    void replace(String stream, long from, long to, String type, String payload) throws SQLException {
        try (PreparedStatement update = log.prepareStatement("""
                UPDATE domain_event_entry SET sequence_number = ?, payload_type = ?, payload = ?
                WHERE aggregate_identifier = ? AND sequence_number = ?""")) {
            update.setLong(1, to);
            update.setString(2, type);
            update.setBytes(3, payload.getBytes(StandardCharsets.UTF_8));
            update.setString(4, stream);
            update.setLong(5, from);
            update.executeUpdate();
        }
    }

    void delete(String stream) throws SQLException {
        try (PreparedStatement delete =
                log.prepareStatement("DELETE FROM domain_event_entry WHERE aggregate_identifier = ?")) {
            delete.setString(1, stream);
            delete.executeUpdate();
        }
    }
}
