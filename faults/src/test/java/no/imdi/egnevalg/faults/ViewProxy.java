package no.imdi.egnevalg.faults;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Stands between MongoDB's driver and the view database, and lets through, delays or cuts what the driver sends. */
final class ViewProxy implements AutoCloseable {

    private static final int LENGTH = 4;

    private final ServerSocket server;
    private final int behind;
    private final Random chance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong cuts = new AtomicLong();
    private volatile boolean away;
    private volatile Duration delay = Duration.ZERO;
    private volatile int cutOneIn;

    /** @param behind the port of the view database */
    ViewProxy(int behind, Random chance) {
        this.behind = behind;
        this.chance = chance;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("view-proxy").start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Cuts all connections, and takes none. */
    void goAway() {
        away = true;
        open.forEach(ViewProxy::close);
    }

    /** Lets all through at once. */
    void comeBack() {
        away = false;
        delay = Duration.ZERO;
        cutOneIn = 0;
    }

    /** Holds every message back for a time. */
    void delay(Duration each) {
        delay = each;
    }

    /** Cuts the connection at one in so many messages: before it comes through, or before its answer does. */
    void cutOneIn(int messages) {
        cutOneIn = messages;
    }

    /** How many connections have been cut at a message. */
    long cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket driver = server.accept();
                if (away) {
                    close(driver);
                } else {
                    connect(driver);
                }
            } catch (IOException e) {
                // The next one may get through.
            }
        }
    }

    private void connect(Socket driver) throws IOException {
        Socket database = new Socket(InetAddress.getLoopbackAddress(), behind);
        driver.setTcpNoDelay(true);
        database.setTcpNoDelay(true);
        open.add(driver);
        open.add(database);
        carry(driver, database, () -> messages(driver, database));
        carry(driver, database, () -> answers(database, driver));
    }

    private interface Carrying {
        void run() throws IOException;
    }

    private void carry(Socket driver, Socket database, Carrying carrying) {
        Thread.ofVirtual().start(() -> {
            try {
                carrying.run();
            } catch (IOException e) {
                // Either side has ended it, or a cut has.
            } finally {
                close(driver);
                close(database);
                open.remove(driver);
                open.remove(database);
            }
        });
    }

    private void messages(Socket driver, Socket database) throws IOException {
        DataInputStream in = new DataInputStream(driver.getInputStream());
        OutputStream out = database.getOutputStream();
        byte[] length = new byte[LENGTH];
        while (true) {
            in.readFully(length);
            byte[] rest = new byte
                    [ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt() - LENGTH];
            in.readFully(rest);
            LockSupport.parkNanos(delay.toNanos());
            int oneIn = cutOneIn;
            boolean cut = oneIn > 0 && chance.nextInt(oneIn) == 0;
            if (cut && chance.nextBoolean()) {
                cuts.incrementAndGet();
                return;
            }
            if (cut) {
                // The database does what it says, and nobody hears of it.
                cuts.incrementAndGet();
                close(driver);
            }
            out.write(length);
            out.write(rest);
            out.flush();
        }
    }

    private static void answers(Socket database, Socket driver) throws IOException {
        InputStream in = database.getInputStream();
        in.transferTo(driver.getOutputStream());
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed then.
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(ViewProxy::close);
    }
}
