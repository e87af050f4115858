package no.imdi.egnevalg.command.casefile.importing;

/**
 * A row and its position.
 *
 * @param line line number in the file, from 1
 */
record FileRow(long line, CaseRow row) {}
