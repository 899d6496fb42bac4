package digitpad.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * A test of the real window, driven by a robot on the headless toolkit. Skipped, with the packages to install, where the
 * system libraries that JavaFX needs are absent.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({NeedsWindowLibraries.class, ApplicationExtension.class})
public @interface WindowTest {}
