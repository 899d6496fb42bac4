package digitpad.dataset.download;

import java.util.List;

/**
 * A data set that can be downloaded.
 *
 * @param title for people
 * @param files that belong together
 * @param alternative what people can do who cannot download it, as half a sentence
 */
public record RemoteData(String title, List<RemoteFile> files, String alternative) {
    public RemoteData {
        files = List.copyOf(files);
    }

    /** Bytes of all files together. */
    public long size() {
        return files.stream().mapToLong(RemoteFile::size).sum();
    }
}
