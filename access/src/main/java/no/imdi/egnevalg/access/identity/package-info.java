/** The caller: a token read as a person with a role and a unit. */
@NullMarked
package no.imdi.egnevalg.access.identity;

import org.jspecify.annotations.NullMarked;
