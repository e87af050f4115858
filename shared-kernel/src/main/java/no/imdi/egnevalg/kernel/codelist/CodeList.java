package no.imdi.egnevalg.kernel.codelist;

import java.util.List;

/** One code list as it is published: its name, its version, and its codes with all they carry. */
public record CodeList<T>(String list, int version, List<T> codes) {}
