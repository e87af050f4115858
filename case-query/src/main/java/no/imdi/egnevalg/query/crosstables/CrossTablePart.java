package no.imdi.egnevalg.query.crosstables;

import java.util.Collection;

/**
 * A partial sum.
 *
 * @param value zero where nothing is counted
 */
record CrossTablePart(Knowledge knowledge, int value) {

    /** What is known of the number. */
    enum Knowledge {
        COUNTED,
        /** The month or quarter has not begun. It does not affect a total that includes earlier time. */
        TO_COME,
        /** The register was not in use for one of the services and years. */
        NOT_KNOWN,
        IMPOSSIBLE
    }

    static final CrossTablePart TO_COME = new CrossTablePart(Knowledge.TO_COME, 0);
    static final CrossTablePart NOT_KNOWN = new CrossTablePart(Knowledge.NOT_KNOWN, 0);
    static final CrossTablePart IMPOSSIBLE = new CrossTablePart(Knowledge.IMPOSSIBLE, 0);

    static CrossTablePart counted(int value) {
        return new CrossTablePart(Knowledge.COUNTED, value);
    }

    /** Returns the sum. It is not known where one of the parts is not known. Impossible parts add nothing. */
    static CrossTablePart total(Collection<CrossTablePart> parts) {
        if (parts.contains(NOT_KNOWN)) {
            return NOT_KNOWN;
        }
        if (parts.stream().anyMatch(part -> part.knowledge == Knowledge.COUNTED)) {
            return counted(parts.stream().mapToInt(CrossTablePart::value).sum());
        }
        return parts.contains(TO_COME) ? TO_COME : IMPOSSIBLE;
    }

    CrossTableCell cell() {
        return switch (knowledge) {
            case COUNTED -> CrossTableCell.of(value);
            case TO_COME, NOT_KNOWN -> CrossTableCell.NOT_KNOWN;
            case IMPOSSIBLE -> CrossTableCell.IMPOSSIBLE;
        };
    }
}
