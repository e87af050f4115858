package no.imdi.egnevalg.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The associated data that a ciphertext is bound to. */
final class AssociatedData {

    private AssociatedData() {}

    /** The case and the field. The length goes first, or case "a1" and field "b" would be the same as "a" and "1b". */
    static byte[] of(String caseId, String field) {
        byte[] first = caseId.getBytes(StandardCharsets.UTF_8);
        byte[] second = field.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + first.length + second.length)
                .putInt(first.length)
                .put(first)
                .put(second)
                .array();
    }
}
