package digitpad.dataset.download;

import digitpad.files.SentenceForPeople;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** A download did not succeed. The message is one sentence for people: why, and what to do. */
public final class DownloadFailedException extends IOException implements SentenceForPeople {
    private static final long serialVersionUID = 1;

    /** @param failures what each mirror failed by, at least one */
    DownloadFailedException(RemoteData data, Path folder, Map<URI, MirrorException> failures, EnvironmentProxy proxy) {
        super(reason(data, failures, proxy) + ": try again later, which goes on where this ended, or lay "
                + data.files().stream().map(RemoteFile::name).collect(Collectors.joining(", ")) + " from "
                + failures.keySet().iterator().next() + " into the folder " + folder + " by hand; "
                + data.alternative() + ".");
    }

    private static String reason(RemoteData data, Map<URI, MirrorException> failures, EnvironmentProxy proxy) {
        if (failures.values().stream().allMatch(each -> each.kind() == MirrorException.Kind.UNREACHABLE)) {
            String hosts = failures.keySet().stream()
                    .map(mirror -> host(mirror, proxy))
                    .distinct()
                    .collect(Collectors.joining(" nor "));
            return "The computer seems to be offline, for "
                    + (failures.size() == 1 ? hosts + " cannot be reached" : "neither " + hosts + " can be reached");
        }
        return failures.entrySet().stream()
                .map(each -> host(each.getKey(), proxy) + " " + each.getValue().getMessage())
                .collect(Collectors.joining(" and ", data.title() + " could not be downloaded, for ", ""));
    }

    private static String host(URI mirror, EnvironmentProxy proxy) {
        return mirror.getHost()
                + proxy.describe(mirror)
                        .map(through -> " through the proxy " + through)
                        .orElse("");
    }
}
