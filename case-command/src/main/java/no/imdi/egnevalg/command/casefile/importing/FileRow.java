package no.imdi.egnevalg.command.casefile.importing;

/**
 * A row where it stands.
 *
 * @param line line number in the file, from 1
 */
record FileRow(long line, CaseRow row) {}
