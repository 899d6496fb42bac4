package digitpad.dataset.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as its publisher made it.
 *
 * @param name without folders
 * @param size in bytes
 * @param md5 32 hexadecimal digits in small letters: proof against accidents, as published
 */
public record RemoteFile(String name, long size, String md5) {
    /** Whether a file on the disk is this one, by its size and its digest. */
    boolean isAt(Path path) throws IOException {
        if (Files.size(path) != size) {
            return false;
        }
        try (DigestInputStream content =
                new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("MD5"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest()).equals(md5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5.", e);
        }
    }
}
