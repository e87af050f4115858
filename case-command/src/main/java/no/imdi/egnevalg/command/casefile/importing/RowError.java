package no.imdi.egnevalg.command.casefile.importing;

import no.imdi.egnevalg.http.Sentence;

/**
 * One thing that is wrong with a CSV file. It never repeats what the file says.
 *
 * @param line line number in the file, from 1
 * @param field name of the column; empty where the whole row is meant
 * @param type name of the reason, as in problem types
 */
record RowError(long line, String field, String type, String detail) implements Sentence<RowError> {

    @Override
    public RowError toldAs(String sentence) {
        return new RowError(line, field, type, sentence);
    }
}
