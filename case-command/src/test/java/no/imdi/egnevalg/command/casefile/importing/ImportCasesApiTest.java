package no.imdi.egnevalg.command.casefile.importing;

import static no.imdi.egnevalg.command.ApiExamples.CSV_HEADER;
import static no.imdi.egnevalg.command.ApiExamples.CSV_ROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

class ImportCasesApiTest {

    private static final String OTHER_ROW = "REGIONAL_COORDINATOR,WEST,,2013-01-02,LEFT_ABROAD,,UNKNOWN,MALE,SELF\n";
    private static final String FILE = CSV_HEADER + CSV_ROW + OTHER_ROW;

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start().as("rk");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<Arguments> waysToWriteTheSameFile() {
        return Stream.of(
                argumentSet("separated by commas", FILE),
                argumentSet(
                        "by semicolons after a byte order mark, as spreadsheets do", "\uFEFF" + FILE.replace(',', ';')),
                argumentSet("separated by tabs", FILE.replace(',', '\t')),
                argumentSet("by what its first line says", "sep=;\r\n" + FILE.replace(',', ';')),
                argumentSet("by a comma, as its first line says", "SEP=,\n" + FILE),
                argumentSet("by a tab, as its first line says", "\uFEFFsep=\t\n" + FILE.replace(',', '\t')),
                argumentSet(
                        "with headers in other letters and between blanks",
                        FILE.replace("service,region", " Service ,\u00A0REGION")),
                argumentSet(
                        "with days as Norwegians write them",
                        FILE.replace("2012-04-11", "11.04.2012").replace("2013-01-02", "2.1.2013")),
                argumentSet("with empty rows of separators", FILE.replace("\n", "\n,,,,,,,,\n , \n")),
                argumentSet(
                        "with empty rows before the header and after a sep line",
                        "sep=;\n;;;;;;;;\n" + FILE.replace(',', ';')),
                argumentSet(
                        "with empty columns at the end and at the beginning", FILE.replaceAll("(?m)^(.+)$", ",$1,,")),
                argumentSet(
                        "with empty columns whose separators are left out in the rows",
                        FILE.replace("referralSource\n", "referralSource,,\n")),
                argumentSet("with last cells whose separators are left out", """
                        service,openedOn,category,ageBand,gender,referralSource,region,secondaryCategories,posting
                        REGIONAL_COORDINATOR,2012-04-11,VIOLENCE_OR_THREATS,AGE_18_20,FEMALE,POLICE,WEST,LEFT_ABROAD EXTREME_CONTROL
                        REGIONAL_COORDINATOR,2013-01-02,LEFT_ABROAD,UNKNOWN,MALE,SELF,WEST
                        """),
                argumentSet("with the line ends of Windows", FILE.replace("\n", "\r\n")),
                argumentSet("without a last line end", FILE.strip()),
                argumentSet("with empty lines", FILE.replace("\n", "\n\n")),
                argumentSet("with everything in quotes", quoted(FILE)),
                argumentSet(
                        "with blanks around secondary categories",
                        FILE.replace("EXTREME_CONTROL LEFT", " EXTREME_CONTROL  LEFT")),
                argumentSet(
                        "with blanks around codes",
                        FILE.replace("POLICE", " POLICE\t").replace("WEST", "\u00A0WEST\u202F")),
                argumentSet("with a line end in a quoted cell", FILE.replace("FEMALE", "\"FEMALE\n\"")),
                argumentSet(
                        "with secondary categories by comma",
                        FILE.replace("EXTREME_CONTROL LEFT_ABROAD", "\"EXTREME_CONTROL, LEFT_ABROAD\"")),
                argumentSet(
                        "with secondary categories by semicolon",
                        FILE.replace("EXTREME_CONTROL LEFT", "EXTREME_CONTROL;LEFT")),
                argumentSet("with the columns in another order", """
                        gender,openedOn,service,category,posting,region,ageBand,secondaryCategories,referralSource
                        FEMALE,2012-04-11,REGIONAL_COORDINATOR,VIOLENCE_OR_THREATS,,WEST,AGE_18_20,LEFT_ABROAD EXTREME_CONTROL,POLICE
                        MALE,2013-01-02,REGIONAL_COORDINATOR,LEFT_ABROAD,,WEST,UNKNOWN,,SELF
                        """));
    }

    static Stream<Arguments> waysToEncodeTheSameFile() {
        return Stream.of(
                argumentSet("UTF-8", encoded("", StandardCharsets.UTF_8)),
                argumentSet("UTF-8 after a mark", encoded("\uFEFF", StandardCharsets.UTF_8)),
                argumentSet("UTF-16 little-endian after a mark", encoded("\uFEFF", StandardCharsets.UTF_16LE)),
                argumentSet("UTF-16 big-endian after a mark", encoded("\uFEFF", StandardCharsets.UTF_16BE)),
                argumentSet("UTF-16 little-endian", encoded("", StandardCharsets.UTF_16LE)),
                argumentSet("UTF-16 big-endian", encoded("", StandardCharsets.UTF_16BE)),
                argumentSet("Windows-1252", encoded("", Charset.forName("windows-1252"))),
                argumentSet(
                        "Windows-1252 with a no-break space",
                        FILE.replace("POLICE", "POLICE\u00A0\u00A0").getBytes(Charset.forName("windows-1252"))),
                argumentSet(
                        "UTF-16 as Excel saves it, with tabs",
                        ("\uFEFF" + FILE.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE)));
    }

    private static byte[] encoded(String mark, Charset charset) {
        return (mark + FILE.replace(',', ';').replace("\n", "\r\n")).getBytes(charset);
    }

    @ParameterizedTest
    @MethodSource("waysToEncodeTheSameFile")
    void every_row_is_opened_as_a_case_however_the_file_is_encoded(byte[] file) {
        long before = service.eventCount();

        Answer answer = service.postFile(UUID.randomUUID().toString(), "?likelyDoubles=accept", file);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(service.eventCount()).isEqualTo(before + 2);
    }

    static Stream<Arguments> charsetsAndFilesInThem() {
        String file = FILE.replace("POLICE", "POLICE\u00A0");
        return Stream.of("utf-8", "UTF-16", "utf-16le", "windows-1252", "ISO-8859-1", "\"latin1\"")
                .map(name -> Arguments.of(name, file.getBytes(Charset.forName(name.replace("\"", "")))));
    }

    @ParameterizedTest
    @MethodSource("charsetsAndFilesInThem")
    void a_file_is_read_in_the_charset_that_is_declared(String charset, byte[] file) {
        long before = service.eventCount();

        Answer answer = postIn(charset, file);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(service.eventCount()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM850", "us-ascii", "ISO-8859-15", "UTF-32", "none-such", "\"\""})
    void a_charset_that_is_not_read_is_named_as_what_is_wrong(String charset) {
        Answer answer = postIn(charset, FILE.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.text()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-charset");
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("header:Content-Type");
        assertThat(answer.text()).doesNotContain(charset.replace("\"\"", "none"));
    }

    private static Answer postIn(String charset, byte[] file) {
        return service.send(service.request("/api/v1/cases/import?likelyDoubles=accept")
                .header("Content-Type", "text/csv; charset=" + charset)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file)));
    }

    @ParameterizedTest
    @MethodSource("waysToWriteTheSameFile")
    void every_row_is_opened_as_a_case_however_the_file_is_written(String file) {
        int before = service.events().size();

        Answer answer = service.postFile(UUID.randomUUID().toString(), file);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().path("imported").asInt()).isEqualTo(2);
        List<JsonNode> opened = service.events().subList(before, before + 2);
        assertThat(opened)
                .extracting(event -> event.path("service").asString() + event.path("registration"))
                .containsExactly("REGIONAL_COORDINATOR" + """
                        {"openedOn":"2012-04-11","category":"VIOLENCE_OR_THREATS",\
                        "secondaryCategories":["LEFT_ABROAD","EXTREME_CONTROL"],"region":"WEST",\
                        "ageBand":"AGE_18_20","gender":"FEMALE","referralSource":"POLICE"}""", "REGIONAL_COORDINATOR" + """
                        {"openedOn":"2013-01-02","category":"LEFT_ABROAD","secondaryCategories":[],\
                        "region":"WEST","ageBand":"UNKNOWN","gender":"MALE","referralSource":"SELF"}""");
        assertThat(service.events()).hasSize(before + 2);
    }

    @Test
    void the_answer_lists_each_row_with_its_case_and_so_does_every_later_one() {
        String key = UUID.randomUUID().toString();

        Answer answer = service.postFile(key, "sep=,\n" + CSV_HEADER + CSV_ROW + ",,,,,,,,\n" + OTHER_ROW);

        JsonNode cases = answer.body().path("cases");
        assertThat(cases.findValuesAsString("line")).containsExactly("3", "5");
        List<JsonNode> opened = service.events().reversed().subList(0, 2).reversed();
        assertThat(cases.findValuesAsString("caseId"))
                .isEqualTo(opened.stream()
                        .map(event -> event.path("caseId").asString())
                        .toList());
        assertThat(cases.findValuesAsString("caseNumber"))
                .isEqualTo(opened.stream()
                        .map(event -> event.path("caseNumber").asString())
                        .toList());
        assertThat(service.get("/api/v1/cases/import/" + key).body().path("cases"))
                .isEqualTo(cases);
        assertThat(service.as("kt").get("/api/v1/cases/import/" + key).problem())
                .isEqualTo("import-not-found");
    }

    @Test
    void columns_that_may_be_empty_may_be_left_out() {
        Answer answer = service.as("kt").postFile(UUID.randomUUID().toString(), """
                service,openedOn,category,ageBand,gender,referralSource
                COMPETENCE_TEAM,2012-04-11,OTHER,UNKNOWN,UNKNOWN,UNKNOWN
                """);

        assertThat(answer.body().path("imported").asInt()).as(answer.text()).isEqualTo(1);
    }

    @Test
    void rows_that_are_alike_are_cases_of_their_own() {
        long events = service.eventCount();

        service.postFile(UUID.randomUUID().toString(), CSV_HEADER + CSV_ROW.repeat(450));

        assertThat(service.eventCount()).isEqualTo(events + 450);
    }

    @Test
    void the_same_file_under_the_same_key_gets_the_same_answer_and_makes_no_event() {
        String key = UUID.randomUUID().toString();
        Answer first = service.postFile(key, FILE);
        long events = service.eventCount();

        Answer second = service.postFile(key, FILE);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void another_file_under_the_same_key_is_refused() {
        String key = UUID.randomUUID().toString();
        service.postFile(key, FILE);
        long events = service.eventCount();

        Answer other = service.postFile(key, FILE + CSV_ROW);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void an_import_tells_how_far_it_has_come() {
        String key = UUID.randomUUID().toString();
        assertThat(service.get("/api/v1/cases/import/" + key).status()).isEqualTo(404);

        service.postFile(key, FILE);

        Answer progress = service.get("/api/v1/cases/import/" + key);
        assertThat(progress.status()).isEqualTo(200);
        assertThat(progress.text()).isEqualTo("""
                {"rows":2,"opened":2,"ended":true,"cases":""" + progress.body().path("cases") + "}");
    }

    @Test
    void what_is_kept_of_an_import_tells_neither_its_key_nor_its_file() throws Exception {
        String key = UUID.randomUUID().toString();
        service.postFile(key, FILE);

        var kept = service.bean(JdbcClient.class)
                .sql("SELECT import_id, fingerprint FROM case_import ORDER BY begun_at DESC LIMIT 1")
                .query()
                .singleRow();

        // Version 3 is a hash without a key.
        assertThat(((UUID) kept.get("import_id")).version()).isEqualTo(8);
        assertThat(kept.get("fingerprint"))
                .asString()
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(FILE.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void the_access_log_does_not_keep_the_key_of_an_import_either() {
        String key = UUID.randomUUID().toString();
        service.get("/api/v1/cases/import/" + key);
        service.postFile(key, FILE);
        service.get("/api/v1/cases/import/" + key);

        List<String> questions = JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(service.database())))
                .sql("SELECT question FROM access_log WHERE question LIKE '/api/v1/cases/import/%'")
                .query(String.class)
                .list();

        assertThat(questions).isNotEmpty().containsOnly("/api/v1/cases/import/{idempotencyKey}");
    }

    private static String quoted(String file) {
        return file.replaceAll("[^,\n]+", "\"$0\"");
    }
}
