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

    private final Map<String, String> environment;

    EnvironmentProxy(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public List<Proxy> select(URI uri) {
        List<Proxy> bySystem = ProxySelector.getDefault().select(uri);
        boolean decided = System.getProperty(scheme(uri) + ".proxyHost") != null
                || bySystem.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
        return decided || isExempt(uri)
                ? bySystem
                : address(scheme(uri))
                        .map(proxy -> InetSocketAddress.createUnresolved(proxy.getHost(), port(proxy)))
                        .map(proxy -> List.of(new Proxy(Proxy.Type.HTTP, proxy)))
                        .orElse(bySystem);
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
        List<URI> known = Stream.of("https", "http")
                .flatMap(scheme -> address(scheme).stream())
                .filter(proxy -> proxy.getUserInfo() != null)
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Authenticator() {
                    @Override
                    protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                        return known.stream()
                                .filter(proxy -> getRequestorType() == RequestorType.PROXY
                                        && proxy.getHost().equalsIgnoreCase(getRequestingHost())
                                        && port(proxy) == getRequestingPort())
                                .map(proxy -> proxy.getUserInfo().split(":", 2))
                                .map(user -> new PasswordAuthentication(
                                        user[0], (user.length == 2 ? user[1] : "").toCharArray()))
                                .findFirst()
                                .orElse(null);
                    }
                });
    }

    /** The proxy's address where the environment names one for the scheme. */
    private Optional<URI> address(String scheme) {
        return Stream.of(scheme + "_proxy", "all_proxy")
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
        } catch (URISyntaxException e) {
            LOG.info("The environment names a proxy whose address makes no sense: {}", e.getReason());
        }
        // Without the value, for it may hold a password.
        LOG.warn("Only proxies with addresses such as http://host:3128 are of use; the environment names another");
        return Optional.empty();
    }

    /** This machine itself, and what NO_PROXY names: hosts, the domains above them, or * for all. */
    private boolean isExempt(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.matches("localhost|127\\..*|\\[::1]")
                || Stream.of(variable("no_proxy").toLowerCase(Locale.ROOT).split("[,\\s]+", -1))
                        .map(name -> name.replaceFirst("^\\*?\\.", ""))
                        .filter(name -> !name.isEmpty())
                        .anyMatch(name -> name.equals("*")
                                || name.equals(host)
                                || name.equals(host + ":" + uri.getPort())
                                || host.endsWith("." + name));
    }

    private String variable(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .map(each -> environment.getOrDefault(each, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String scheme(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT);
    }

    private static int port(URI proxy) {
        return proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort();
    }
}
