/** The code lists: codes as enums, labels and validity as versioned data. */
@NullMarked
package no.imdi.egnevalg.kernel.codelist;

import org.jspecify.annotations.NullMarked;
