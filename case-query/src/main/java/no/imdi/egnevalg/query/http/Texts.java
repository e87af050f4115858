package no.imdi.egnevalg.query.http;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import no.imdi.egnevalg.kernel.codelist.Language;

/** Texts in the language of the caller, from properties files in the package of a class. */
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Returns the texts in the files {@code <name>_nb.properties} and so on, in the package of the class. */
    public static Texts beside(Class<?> type, String name, Language language) {
        return new Texts(ResourceBundle.getBundle(
                type.getPackageName() + "." + name,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Returns the text of a key with its values inserted. Pass numbers as text, so that they are not formatted. */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
