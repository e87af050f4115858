/** The view database. */
@NullMarked
package no.imdi.egnevalg.query.views;

import org.jspecify.annotations.NullMarked;
