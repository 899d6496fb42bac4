package digitpad.dataset.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The one sentence that says why a download failed and what can be done. */
final class FailureWords {
    private FailureWords() {}

    /** @param failures what each mirror failed by */
    static String of(RemoteData data, Path folder, Map<URI, IOException> failures, EnvironmentProxy proxy) {
        boolean offline = failures.values().stream().allMatch(FailureWords::isUnreachable);
        String why = offline
                ? "The computer seems to be offline, for " + unreachable(failures, proxy)
                : data.title() + " could not be downloaded, for "
                        + failures.entrySet().stream()
                                .map(each -> host(each.getKey(), proxy) + " " + reason(each.getValue()))
                                .collect(Collectors.joining(" and "));
        String names = data.files().stream().map(RemoteFile::name).collect(Collectors.joining(", "));
        String mirror = failures.keySet().iterator().next().toString();
        return why + ": try again later, which goes on where this ended, or lay " + names + " from " + mirror
                + " into the folder " + folder + " by hand; " + data.alternative() + ".";
    }

    private static String unreachable(Map<URI, IOException> failures, EnvironmentProxy proxy) {
        String hosts = failures.keySet().stream()
                .map(mirror -> host(mirror, proxy))
                .distinct()
                .collect(Collectors.joining(" nor "));
        return (failures.size() == 1 ? "" : "neither ") + hosts + (failures.size() == 1 ? " cannot" : " can")
                + " be reached";
    }

    private static String host(URI mirror, EnvironmentProxy proxy) {
        return mirror.getHost()
                + proxy.describe(mirror)
                        .map(through -> " through the proxy " + through)
                        .orElse("");
    }

    private static boolean isUnreachable(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof HttpConnectTimeoutException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }

    private static String reason(IOException failure) {
        if (failure instanceof MirrorException) {
            return String.valueOf(failure.getMessage());
        }
        if (isUnreachable(failure)) {
            return "cannot be reached";
        }
        return failure instanceof HttpTimeoutException ? "fell silent" : "broke the connection off";
    }
}
