/** The API as callers see it: its description, and how it reads parameters. */
@NullMarked
package no.imdi.egnevalg.query.http;

import org.jspecify.annotations.NullMarked;
