/**
 * The realm in docker/, alone and in a real Keycloak. What is tagged "keycloak" runs in the Maven profile of that name
 * only.
 */
@NullMarked
package no.imdi.egnevalg.local.keycloak;

import org.jspecify.annotations.NullMarked;
