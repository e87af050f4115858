package no.imdi.egnevalg.local;

import static net.bytebuddy.matcher.ElementMatchers.isMethod;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import java.net.SocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.asm.Advice;

/**
 * Writes down every address that this process connects to, or tries to, whichever library does it: all sockets of the
 * JDK come through two classes.
 */
final class Connections {

    /** The JDK's own classes can see nothing of ours, so what they write down lies where they can reach it. */
    static final String RECORDED = "no.imdi.egnevalg.connections";

    private Connections() {}

    /** Begins to record; what it gives is filled as connections are made. */
    static Set<Object> record() {
        Set<Object> recorded = ConcurrentHashMap.newKeySet();
        System.getProperties().put(RECORDED, recorded);
        new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(RedefinitionStrategy.RETRANSFORMATION)
                .ignore(named("none"))
                .type(named("sun.nio.ch.NioSocketImpl").or(named("sun.nio.ch.SocketChannelImpl")))
                .transform((builder, type, loader, module, domain) -> builder.visit(Advice.to(Connecting.class)
                        .on(isMethod().and(named("connect")).and(takesArgument(0, SocketAddress.class)))))
                .installOn(ByteBuddyAgent.install());
        return recorded;
    }

    /** Woven into the JDK: it may use nothing that is not the JDK's. */
    static final class Connecting {

        private Connecting() {}

        @Advice.OnMethodEnter
        @SuppressWarnings("unchecked")
        static void connect(@Advice.Argument(0) SocketAddress remote) {
            Object recorded = System.getProperties().get("no.imdi.egnevalg.connections");
            if (recorded != null) {
                ((Set<Object>) recorded).add(remote);
            }
        }
    }
}
