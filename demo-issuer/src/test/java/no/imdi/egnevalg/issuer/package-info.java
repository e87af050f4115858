@NullMarked
package no.imdi.egnevalg.issuer;

import org.jspecify.annotations.NullMarked;
