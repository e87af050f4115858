/** Authentication of every request: which tokens are valid, and how requests without one are answered. */
@NullMarked
package no.imdi.egnevalg.access.gate;

import org.jspecify.annotations.NullMarked;
