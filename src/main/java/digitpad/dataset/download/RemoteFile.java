package digitpad.dataset.download;

/**
 * A file as its publisher made it.
 *
 * @param name without folders
 * @param size in bytes
 * @param md5 32 hexadecimal digits in small letters: proof against accidents, as published
 */
public record RemoteFile(String name, long size, String md5) {}
