/** Random lives of cases, for tests. */
@NullMarked
package no.imdi.egnevalg.query.lives;

import org.jspecify.annotations.NullMarked;
