package no.imdi.egnevalg.sealing;

import java.lang.reflect.Proxy;
import java.sql.Connection;

/** A connection that survives being closed, as that of a running transaction does. */
final class Lasting {

    private Lasting() {}

    static Connection connection(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Lasting.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
    }
}
