package no.imdi.egnevalg.kernel.codelist;

import java.util.List;

/** A published code list: its name, its version and its codes. */
public record CodeList<T>(String list, int version, List<T> codes) {}
