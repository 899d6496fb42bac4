package digitpad.dataset.download;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which proxy a request goes through: what Java's system properties say ({@code https.proxyHost} and its like), and where
 * they say nothing, the environment's {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY} and {@code NO_PROXY}, in
 * capitals or small letters.
 */
final class EnvironmentProxy extends ProxySelector {
    private static final Logger LOG = LoggerFactory.getLogger(EnvironmentProxy.class);
    private static final int USUAL_PORT = 80;
    private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

    private final Map<String, String> environment;

    EnvironmentProxy(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public List<Proxy> select(URI uri) {
        ProxySelector system = ProxySelector.getDefault();
        List<Proxy> bySystem = system == null ? DIRECT : system.select(uri);
        boolean decided = System.getProperty(scheme(uri) + ".proxyHost") != null
                || bySystem.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
        if (decided || isExempt(uri)) {
            return bySystem;
        }
        return address(uri)
                .map(proxy -> List.of(
                        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), port(proxy)))))
                .orElse(DIRECT);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {
        LOG.info("The proxy {} for {} cannot be reached", proxy, uri, failure);
    }

    /** The name and port of the proxy that {@code uri} is asked through, if any, for a message. */
    Optional<String> describe(URI uri) {
        return select(uri).stream()
                .filter(proxy -> proxy.address() instanceof InetSocketAddress)
                .map(proxy -> (InetSocketAddress) proxy.address())
                .map(address -> address.getHostString() + ":" + address.getPort())
                .findFirst();
    }

    /**
     * Tells the environment's proxies, and nobody else, the user and the password that stand in their addresses; empty
     * where none stands in any.
     */
    Optional<Authenticator> authenticator() {
        if (proxiesWithUser().findAny().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                return getRequestorType() == RequestorType.PROXY
                        ? credentials(getRequestingHost(), getRequestingPort())
                        : null;
            }
        });
    }

    private @Nullable PasswordAuthentication credentials(String host, int port) {
        return proxiesWithUser()
                .filter(proxy -> proxy.getHost().equalsIgnoreCase(host) && port(proxy) == port)
                .map(proxy -> {
                    String[] parts = proxy.getUserInfo().split(":", 2);
                    return new PasswordAuthentication(parts[0], (parts.length == 2 ? parts[1] : "").toCharArray());
                })
                .findFirst()
                .orElse(null);
    }

    private Stream<URI> proxiesWithUser() {
        return Stream.of("https://any", "http://any")
                .flatMap(any -> address(URI.create(any)).stream())
                .filter(proxy -> proxy.getUserInfo() != null);
    }

    private Optional<URI> address(URI uri) {
        return Stream.of(scheme(uri) + "_proxy", "all_proxy")
                .map(this::variable)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(EnvironmentProxy::parse);
    }

    private static Optional<URI> parse(String value) {
        try {
            URI proxy = new URI(value.contains("://") ? value : "http://" + value);
            if ("http".equalsIgnoreCase(proxy.getScheme()) && proxy.getHost() != null) {
                return Optional.of(proxy);
            }
            LOG.warn("Only proxies with addresses such as http://host:3128 are of use; the environment names another");
        } catch (URISyntaxException e) {
            // Without the value, for it may hold a password.
            LOG.warn("The environment names a proxy whose address makes no sense: {}", e.getReason());
        }
        return Optional.empty();
    }

    /** This machine itself, and what NO_PROXY names: hosts, the domains above them, or * for all. */
    private boolean isExempt(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean here = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        return here
                || Stream.of(variable("no_proxy").toLowerCase(Locale.ROOT).split("[,\\s]+", -1))
                        .map(name -> name.replaceFirst("^\\*?\\.", ""))
                        .filter(name -> !name.isEmpty())
                        .anyMatch(name -> name.equals("*")
                                || host.equals(name)
                                || host.endsWith("." + name)
                                || (host + ":" + uri.getPort()).equals(name));
    }

    private String variable(String name) {
        String small = environment.getOrDefault(name, "").strip();
        return small.isEmpty()
                ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "").strip()
                : small;
    }

    private static String scheme(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT);
    }

    private static int port(URI proxy) {
        return proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort();
    }
}
