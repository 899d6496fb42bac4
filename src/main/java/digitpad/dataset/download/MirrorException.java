package digitpad.dataset.download;

import java.io.IOException;

/** A mirror answers, but not with the file that is wanted: no use to ask it again. */
final class MirrorException extends IOException {
    private static final long serialVersionUID = 1;

    /** @param reason the rest of a sentence that begins with the mirror's name */
    MirrorException(String reason) {
        super(reason);
    }
}
