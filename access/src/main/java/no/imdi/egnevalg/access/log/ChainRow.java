package no.imdi.egnevalg.access.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;

/**
 * A row of the log as a link of the chain; hashes in hexadecimal.
 *
 * @param previousHash what the row says its predecessor's hash was
 * @param hash what the row says its own hash is
 * @param recomputed what its hash is, going by its fields
 */
record ChainRow(long position, String previousHash, String hash, String recomputed) {

    static final String ALL = "SELECT * FROM access_log ORDER BY position";

    private static final List<String> TEXTS_BEFORE_VALIDITY =
            List.of("caller_id", "role", "unit", "action", "case_id", "purpose", "purpose_text", "outcome", "detail");

    static ChainRow read(ResultSet row) throws SQLException {
        byte[] previous = row.getBytes("previous_hash");
        CanonicalForm form =
                new CanonicalForm(previous).add(row.getLong("position")).add(row.getObject("at", OffsetDateTime.class));
        for (String column : TEXTS_BEFORE_VALIDITY) {
            form.add(row.getString(column));
        }
        form.add(row.getObject("valid_until", OffsetDateTime.class)).add(row.getString("trace_id"));
        String question = row.getString("question");
        if (question != null) {
            // Rows from before there were questions keep their hash.
            form.add(question);
        }
        return new ChainRow(row.getLong("position"), hex(previous), hex(row.getBytes("hash")), form.hash());
    }

    boolean isConsistent() {
        return hash.equals(recomputed);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
