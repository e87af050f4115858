/** The gate that every request comes through: whose tokens count, and what is said to those who have none. */
@NullMarked
package no.imdi.egnevalg.access.gate;

import org.jspecify.annotations.NullMarked;
