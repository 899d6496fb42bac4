package digitpad.dataset.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import org.jspecify.annotations.Nullable;

/** A mirror did not give a file. The message is the rest of a sentence that begins with the mirror's name. */
final class MirrorException extends IOException {
    private static final long serialVersionUID = 1;

    /** What to make of the mirror. */
    enum Kind {
        /** Nobody answers there. */
        UNREACHABLE,
        /** What it began to send did not end: it may go on when it is asked again. */
        BROKEN_OFF,
        /** It does not have the file that is wanted: no use to ask it again. */
        REFUSED
    }

    private final Kind kind;

    MirrorException(Kind kind, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.kind = kind;
    }

    static MirrorException refused(String reason) {
        return new MirrorException(Kind.REFUSED, reason, null);
    }

    /** What the network failed by. */
    static MirrorException of(@Nullable Throwable failure) {
        boolean unreachable = failure instanceof ConnectException
                || failure instanceof HttpConnectTimeoutException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
        return unreachable
                ? new MirrorException(Kind.UNREACHABLE, "cannot be reached", failure)
                : new MirrorException(Kind.BROKEN_OFF, "broke the connection off", failure);
    }

    Kind kind() {
        return kind;
    }
}
