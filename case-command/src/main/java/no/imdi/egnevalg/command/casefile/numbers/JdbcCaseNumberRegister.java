package no.imdi.egnevalg.command.casefile.numbers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps case numbers unique with a primary key. */
@Component
class JdbcCaseNumberRegister implements CaseNumberRegister {

    private final JdbcClient database;

    JdbcCaseNumberRegister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void reserve(String caseNumber, String caseId) {
        int reserved = database.sql(
                        "INSERT INTO case_number (case_number, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(caseNumber, caseId)
                .update();
        if (reserved == 0) {
            throw new CaseNumberTakenException();
        }
    }
}
