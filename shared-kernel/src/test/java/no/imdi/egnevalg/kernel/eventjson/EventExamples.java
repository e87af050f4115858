package no.imdi.egnevalg.kernel.eventjson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.kernel.codelist.StatisticsNoteKind;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCount;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsWithdrawn;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;
import no.imdi.egnevalg.kernel.statisticsnotes.NoteText;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNote;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteDeclared;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteWithdrawn;

/** What the stored events mean, by the name of their file. What has been written once must mean this for ever. */
final class EventExamples {

    private static final String CASE = "8d0c9e1a-51c5-3d7e-9a55-0f3c6a0f3f0b";

    private static final String NOTE = "2f6d8c4b-1a06-3b0c-8a7e-5b1f0d6e3c1a";

    private static final Registration AS_OPENED = new Registration(
            LocalDate.of(2012, 3, 5),
            Category.FEARED_FORCED_MARRIAGE,
            List.of(Category.VIOLENCE_OR_THREATS, Category.EXTREME_CONTROL),
            null,
            "SCHOOL-EAST-01",
            AgeBand.AGE_16_17,
            Gender.FEMALE,
            ReferralSource.SCHOOL);

    private static final Registration AS_CORRECTED = new Registration(
            LocalDate.of(2012, 3, 5),
            Category.EXTREME_CONTROL,
            List.of(),
            Region.EAST,
            "SCHOOL-EAST-01",
            AgeBand.AGE_16_17,
            Gender.FEMALE,
            ReferralSource.SCHOOL);

    private static final HistoricalCount DASH = new HistoricalCount(Category.COMPLETED_FORCED_MARRIAGE_AND_FGM, null);

    static final Map<String, Object> BY_FILE = all();

    private EventExamples() {}

    private static Map<String, Object> all() {
        Map<String, Object> all = new HashMap<>(LifeExamples.BY_FILE);
        all.putAll(ConversationExamples.BY_FILE);
        all.putAll(HousingExamples.BY_FILE);
        all.putAll(UnitHandoverExamples.BY_FILE);
        all.putAll(ProtectionExamples.BY_FILE);
        all.put("CaseFileOpened-1", opened(unidentified("2012-03-06T07:45:12.345678Z")));
        all.put("CaseFileOpened-2", opened(byAdviser("2012-03-06T07:45:12.345678Z")));
        all.put("RegistrationCorrected-1", corrected(unidentified("2012-03-07T08:00:00Z")));
        all.put("RegistrationCorrected-2", corrected(byAdviser("2012-03-07T08:00:00Z")));
        all.put("CaseFileVoided-1", voided(unidentified("2012-03-08T09:00:00Z")));
        all.put("CaseFileVoided-2", voided(byAdviser("2012-03-08T09:00:00Z")));
        all.put("HistoricalCountsImported-1", imported(unidentified("2013-01-15T10:30:00Z")));
        all.put(
                "HistoricalCountsImported-2",
                imported(new Recorded(
                        Instant.parse("2013-01-15T10:30:00Z"), new Author("analyst-1", Role.ANALYST, null))));
        all.put(
                "HistoricalCountsWithdrawn-1",
                new HistoricalCountsWithdrawn(
                        "3b1f1a52-6f0e-3c58-8a53-6f0a2c6d9b11",
                        AdviserService.COMPETENCE_TEAM,
                        List.of(2009, 2011),
                        byAnalyst("2013-01-16T08:00:00Z")));
        all.put(
                "CoverageDeclared-1",
                new CoverageDeclared(
                        new CoverageSpan(
                                CoverageSubject.CASES,
                                AdviserService.MINORITY_ADVISER,
                                2013,
                                2015,
                                CoverageSource.PRINTED),
                        byAnalyst("2026-11-02T08:00:00Z")));
        all.put(
                "StatisticsNoteDeclared-1",
                new StatisticsNoteDeclared(
                        NOTE,
                        new StatisticsNote(
                                CoverageSubject.CASES,
                                AdviserService.MINORITY_ADVISER,
                                2013,
                                2015,
                                StatisticsNoteKind.SOURCE,
                                new NoteText(
                                        "Årsrapport 2015, tabell 3",
                                        "Årsrapport 2015, tabell 3",
                                        "Annual report 2015, table 3")),
                        byAnalyst("2026-11-02T08:00:00Z")));
        all.put("StatisticsNoteWithdrawn-1", new StatisticsNoteWithdrawn(NOTE, byAnalyst("2026-11-03T08:00:00Z")));
        return Map.copyOf(all);
    }

    private static CaseFileOpened opened(Recorded recorded) {
        return new CaseFileOpened(CASE, "K7MP-29QX-R", AdviserService.MINORITY_ADVISER, AS_OPENED, recorded);
    }

    private static RegistrationCorrected corrected(Recorded recorded) {
        return new RegistrationCorrected(
                CASE,
                AdviserService.MINORITY_ADVISER,
                AS_OPENED,
                AS_CORRECTED,
                CorrectionReason.WRONG_CATEGORY,
                recorded);
    }

    private static CaseFileVoided voided(Recorded recorded) {
        return new CaseFileVoided(
                CASE, AdviserService.MINORITY_ADVISER, AS_CORRECTED, VoidingReason.REGISTERED_TWICE, recorded);
    }

    private static HistoricalCountsImported imported(Recorded recorded) {
        return new HistoricalCountsImported(
                "3b1f1a52-6f0e-3c58-8a53-6f0a2c6d9b11",
                AdviserService.COMPETENCE_TEAM,
                List.of(
                        new HistoricalYear(2009, List.of(completedFgm(1), DASH), 276),
                        new HistoricalYear(2011, List.of(completedFgm(0), DASH), null)),
                recorded);
    }

    private static HistoricalCount completedFgm(int cases) {
        return new HistoricalCount(Category.COMPLETED_FGM, cases);
    }

    private static Recorded unidentified(String instant) {
        return new Recorded(Instant.parse(instant), Author.UNIDENTIFIED);
    }

    static Recorded byAnalyst(String instant) {
        return new Recorded(Instant.parse(instant), new Author("analyst-1", Role.ANALYST, null));
    }

    static Recorded byAdviser(String instant) {
        return new Recorded(
                Instant.parse(instant), new Author("adviser-7", Role.ADVISER, AdviserService.MINORITY_ADVISER));
    }
}
