package no.imdi.egnevalg.command.casefile.importing;

/**
 * A row that was opened as a case.
 *
 * @param line line number in the file, from 1
 */
record ImportedCase(long line, String caseNumber, String caseId) {}
