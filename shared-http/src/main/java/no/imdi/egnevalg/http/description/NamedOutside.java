package no.imdi.egnevalg.http.description;

/** A value of an enum that has another name in requests and answers than in Java. */
public interface NamedOutside {

    /** What requests and answers call it. */
    String nameOutside();
}
