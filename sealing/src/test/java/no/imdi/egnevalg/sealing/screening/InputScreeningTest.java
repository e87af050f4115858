package no.imdi.egnevalg.sealing.screening;

import static no.imdi.egnevalg.sealing.screening.Identifier.EMAIL_ADDRESS;
import static no.imdi.egnevalg.sealing.screening.Identifier.IDENTITY_NUMBER;
import static no.imdi.egnevalg.sealing.screening.Identifier.PHONE_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.screening.NoteRefusal.Holds;
import no.imdi.egnevalg.sealing.screening.NoteRefusal.Malformed;
import no.imdi.egnevalg.sealing.screening.NoteRefusal.TooLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is found and what passes. What should be found stands between ⟦ and ⟧. The identity numbers are synthetic or of
 * persons who would be born in 2039.
 */
class InputScreeningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦01013951213⟧",
                "Født ⟦010139 51213⟧, bor hjemme",
                "fnr.⟦010139-51213⟧.",
                "fnr⟦01013951213⟧nav",
                "⟦01.01.39.51213⟧",
                "⟦01.01.39 51213⟧",
                "⟦01.01.39-51213⟧",
                "⟦01.01.2039 51213⟧",
                "⟦01.01.2039-51213⟧",
                "⟦2039-01-01 51213⟧",
                "⟦2039-01-01-51213⟧",
                "⟦20390101-51213⟧",
                "⟦01012039 51213⟧",
                "⟦0 1 0 1 3 9 5 1 2 1 3⟧",
                "⟦010 139 512 13⟧",
                "⟦01 01 39 51213⟧",
                "⟦010139 / 51213⟧",
                "⟦010139\n51213⟧",
                "⟦010139_51213⟧",
                "⟦010139\u00a051213⟧",
                "⟦010139\u201351213⟧",
                "⟦0101\u200b3951\u00ad213⟧",
                "⟦０１０１３９５１２１３⟧",
                "⟦٠١٠١٣٩ ٥١٢١٣⟧",
                "⟦०१०१३९५१२१३⟧",
                "⟦𝟎𝟏𝟎𝟏𝟑𝟗𝟓𝟏𝟐𝟏𝟑⟧",
                "D-nummer ⟦410139 51207⟧",
                "H-nummer ⟦014139 54939⟧",
                "Test ⟦01813951289⟧ og ⟦016639 51242⟧",
                "Test ⟦41813951272⟧",
                "to på rad ⟦17113951257⟧ ⟦31123951274⟧",
                "nr 99⟦01013951213⟧",
            })
    void identity_numbers_are_found(String marked) {
        assertFound(marked, IDENTITY_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring ⟦91234567⟧ i morgen",
                "tlf⟦91234567⟧",
                "⟦912 34 567⟧",
                "⟦912-34-567⟧",
                "⟦912.34.567⟧",
                "⟦912 345 67⟧",
                "⟦912 34567⟧",
                "⟦22 33 44 55⟧",
                "⟦22.33.44.55⟧",
                "⟦22 - 33 - 44 - 55⟧",
                "ring ⟦22 33 44 55⟧ 2 ganger",
                "⟦2233 4455⟧",
                "⟦22 334455⟧",
                "⟦9 1 2 3 4 5 6 7⟧",
                "tlf. ⟦22 334 455⟧",
                "mobilnr: ⟦91 23 4567⟧",
                "⟦800 12 345⟧",
                "⟦+47 912 34 567⟧",
                "(⟦+47) 912 34 567⟧",
                "⟦+4791234567⟧",
                "⟦0047 91 23 45 67⟧",
                "⟦004791234567⟧",
                "⟦4791234567⟧",
                "⟦+47 25122012⟧",
                "⟦+46 70 123 45 67⟧",
                "⟦+46701234567⟧",
                "⟦+44 (0)20 7946 0958⟧",
                "⟦+92 300 1234567⟧",
                "⟦0046 70-123 45 67⟧",
                "⟦９１２３４５６７⟧",
                "⟦۹۱۲۳۴۵۶۷⟧",
                "⟦912\u202f34\u202f567⟧",
            })
    void phone_numbers_are_found(String marked) {
        assertFound(marked, PHONE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skriv til ⟦kari@example.no⟧.",
                "⟦KARI.NORDMANN+x@Skole.Example.NO⟧",
                "⟦kari @ example.no⟧",
                "⟦kari＠example．no⟧",
                "⟦kari﹫example.no⟧",
                "⟦kari[at]example.no⟧",
                "⟦kari (at) example.no⟧",
                "⟦kari(a)example(dot)no⟧",
                "⟦kari krøllalfa example punktum no⟧",
                "⟦kari at example dot no⟧",
                "⟦kari at example punktum no⟧",
                "⟦kari at gmail.com⟧",
                "⟦kari at hotmail dot com⟧",
                "⟦kari.nordmann at example.no⟧",
                "⟦kari@example dot com⟧",
                "⟦kari\u200b@example.no⟧",
                "⟦åse@blåbær.no⟧",
                "<⟦kari@example.no⟧>",
                "⟦kari_2@example.co.uk⟧",
            })
    void email_addresses_are_found(String marked) {
        assertFound(marked, EMAIL_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Samtale med eleven 05.03.2012.",
                "Samtaler 2012-03-05 og 2012-04-17",
                "Møter 05.03.2012 12.04.2012 121 deltakere",
                "Fra 05.03.2012-12.04.2012",
                "Fra 5.3.2012-12.4.2012",
                "2012-03-05/2012-04-17",
                "25.03.2012",
                "25/3-2012 og 26/3-12",
                "20120305",
                "25122012",
                "Perioden 2009-2012, 2011–2012 og 2010/2011",
                "2009 2010 2011 2012",
                "i 2012 4567 saker",
                "straffeloven § 262, §§ 251 og 253 a",
                "LOV-2005-05-20-28 og LOV-1999-05-21-30",
                "Rt. 2010 s. 1203, HR-2012-1234-A",
                "Saken K7MP-29QX-R er koblet",
                "Se 2345-6789-G og 23456789G",
                "Se 2233-4455-8",
                "Se K7MP29QXR, k7mp 29qx r",
                "kl. 12.30 og 14:15",
                "kl. 22.30-23.15",
                "kl 22.30 23.15 i går",
                "25.03 30.03 og 12.04",
                "Telefon 25.03 12.30",
                "Samtale på telefon 25.03.2012 12.30",
                "2012-03-05 12:30:15",
                "Kostet 25 000 000 kroner, 1 250 000 i fjor",
                "kr 25000000",
                "45000000 kr",
                "45000000,-",
                "NOK 45000000",
                "45000000 kroner til tiltaket",
                "kr. 4500,50 og 12,50",
                "250 000 i 2012, 1 234 567 før det",
                "økte med +20 000 000",
                "fra 45 til 52, 13-15 år, 16–17 år og 18+",
                "12 34 56 78",
                "Skolen har 1200 elever, 45 lærere, 8 klasser",
                "ring 112, 113 eller 02800",
                "vekt 52,5 kg, høyde 1,68 m, 3,14159265",
                "Hun sa at skolen ikke visste noe. Hun ventet.",
                "Han sa at faren.Moren var borte",
                "Det står at vg.no skrev om det",
                "sa at det er slutt punktum. Hun gikk",
                "Møte @ skolen kl. 12",
                "se www.example.no/side og @skolen",
                "Avtale (at hun kommer) ok",
                "telefonmøte med 2 lærere",
                "01013951214",
                "010139 51214",
                "99999999999",
                "00000000000",
                "org.nr. 987 654 321",
                "Klasse 8A, rom 214, 3. etasje",
                "postboks 8059 Dep, 0031 Oslo",
                "første linje\nandre\tlinje\r\ntredje",
                "😀 gikk bra",
            })
    void what_belongs_in_a_note_passes(String text) {
        assertThat(InputScreening.screen(FreeText.of(text))).isEmpty();
    }

    @Test
    void places_count_as_the_browser_does() {
        assertThat(InputScreening.screen(FreeText.of("😀 𝟎𝟏0139 51213")))
                .containsExactly(new Holds(IDENTITY_NUMBER, new Place(3, 17)));
    }

    @Test
    void all_finds_come_in_the_order_of_the_text() {
        assertThat(InputScreening.screen(FreeText.of("kari@example.no, 91234567, 01013951213")))
                .containsExactly(
                        new Holds(EMAIL_ADDRESS, new Place(0, 15)),
                        new Holds(PHONE_NUMBER, new Place(17, 25)),
                        new Holds(IDENTITY_NUMBER, new Place(27, 38)));
    }

    @Test
    void a_refusal_does_not_repeat_what_it_found() {
        assertThat(InputScreening.screen(FreeText.of("kari@example.no 91234567"))
                        .toString())
                .doesNotContain("kari", "91234567");
    }

    @Test
    void a_note_has_a_longest_length() {
        assertThat(InputScreening.screen(FreeText.of("a".repeat(4000)))).isEmpty();
        assertThat(InputScreening.screen(FreeText.of("a".repeat(4001)))).containsExactly(new TooLong(4001, 4000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\rb", "a\u001bb", "a\u0085b", "a\u007fb", "a\ud83db", "a\ude00b", "a\bb"})
    void control_characters_and_halves_are_refused(String text) {
        assertThat(InputScreening.screen(FreeText.of(text))).containsExactly(new Malformed(new Place(1, 2)));
    }

    private static void assertFound(String marked, Identifier identifier) {
        String text = marked.replaceAll("[⟦⟧]", "");
        var places = IntStream.range(0, marked.length())
                .filter(i -> marked.charAt(i) == '⟦')
                .mapToObj(i -> new Holds(identifier, place(marked, i)))
                .toArray(NoteRefusal[]::new);
        assertThat(InputScreening.screen(FreeText.of(text))).containsExactly(places);
    }

    private static Place place(String marked, int opening) {
        int marksBefore = (int) marked.substring(0, opening)
                .chars()
                .filter(c -> c == '⟦' || c == '⟧')
                .count();
        return new Place(opening - marksBefore, marked.indexOf('⟧', opening) - marksBefore - 1);
    }
}
