package no.imdi.egnevalg.faults;

/** Something that goes wrong while advisers work. */
record Fault(String name, Strike strike) {

    /** Lets it go wrong, and right again. */
    @FunctionalInterface
    interface Strike {
        void on(Scene scene) throws Exception;
    }
}
