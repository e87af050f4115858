package no.imdi.egnevalg.sealing.screening;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds passport numbers: the Norwegian ones of three letters and six digits, and of any country what is called one.
 * Norwegian ones before 2020 had eight digits only, and are found where they are called so.
 */
final class PassportNumbers {

    /** Three letters before an amount say of which money it is. */
    private static final Pattern NORWEGIAN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?!(?:nok|sek|dkk|isk|eur|usd|gbp|chf|pkr|try|irr|iqd|inr|kwh|org|ref|tlf|mob|fnr|sms)[ -]?\\d)"
                    + "[a-z]{3}\\d{6}(?![\\p{L}\\p{N}]|[ .,-]\\d)");

    private static final Pattern CALLED_SO = Pattern.compile(
            "(?<!\\p{L})(?:(?:reise|nød|utlendings)?pass(?! på )(?:port)?(?:et|ets)?|reise(?:dokument|bevis)(?:et)?)"
                    + "(?:[ -]?(?:nummer(?:et)?|number|nr|no|#)){0,1}(?!\\p{L})[^\\p{L}\\d]{1,5}(?:\\p{L}{1,12}[^\\p{L}\\d]{1,3}){0,3}"
                    + "([a-z]{0,3}[ -]?\\d(?:[ -]?\\d){5,8}[a-z]?)(?![\\p{L}\\p{N}])");

    private PassportNumbers() {}

    static Stream<Place> in(CharSequence text) {
        return Stream.concat(
                NORWEGIAN.matcher(text).results().map(PlainText::place),
                CALLED_SO
                        .matcher(KnownNumbers.withoutDates(text.toString()))
                        .results()
                        .map(found -> new Place(found.start(1), found.end(1))));
    }

    static List<Pattern> patterns() {
        return List.of(NORWEGIAN, CALLED_SO);
    }
}
