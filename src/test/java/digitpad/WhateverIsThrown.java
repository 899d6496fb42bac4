package digitpad;

import java.util.ServiceConfigurationError;
import java.util.stream.Stream;

/** What nobody expects to be thrown, and a thread must live with: broken installations, memory that runs out, mistakes. */
public final class WhateverIsThrown {
    private WhateverIsThrown() {}

    /** Errors of all kinds. */
    public static Stream<Error> errors() {
        NoClassDefFoundError missing = new NoClassDefFoundError("org/apache/commons/io/output/ByteArrayOutputStream");
        return Stream.of(
                missing,
                new ServiceConfigurationError("Gzip cannot be made", missing),
                new UnsatisfiedLinkError("no nd4jcpu in java.library.path"),
                new ExceptionInInitializerError(new IllegalStateException("a switch is missing")),
                new OutOfMemoryError("Java heap space"),
                new StackOverflowError(),
                new AssertionError("that cannot be"));
    }

    /** The errors, and an exception that needs no declaration. */
    public static Stream<Throwable> unchecked() {
        return Stream.concat(errors(), Stream.of(new IllegalStateException("a gear broke")));
    }

    /** All these, and an exception of which nothing is known. */
    public static Stream<Throwable> all() {
        return Stream.concat(unchecked(), Stream.of(new Exception()));
    }
}
