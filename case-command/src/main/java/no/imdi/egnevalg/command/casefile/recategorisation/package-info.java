/** Moving a case that has developed to another main category. */
@NullMarked
package no.imdi.egnevalg.command.casefile.recategorisation;

import org.jspecify.annotations.NullMarked;
