package no.imdi.egnevalg.command.casefile.importing;

import no.imdi.egnevalg.http.Sentence;

/**
 * One error in a CSV file. It never repeats content of the file.
 *
 * @param line line number in the file, from 1
 * @param field name of the column; empty where the error concerns the whole row
 * @param type the type of the error, as in problem types
 */
record RowError(long line, String field, String type, String detail) implements Sentence<RowError> {

    @Override
    public RowError toldAs(String sentence) {
        return new RowError(line, field, type, sentence);
    }
}
