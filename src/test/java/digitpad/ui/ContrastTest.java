package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.ui.settings.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which colours stand on which, as the style sheets have it, and whether they can be told apart. */
@WindowTest
class ContrastTest {
    private static final List<String> GROUNDS = List.of("-digitpad-desk", "-digitpad-bar", "-digitpad-paper");
    private static final List<String> SHADES = List.of("-digitpad-track", "-color-accent-subtle");

    /** Text that may stand on each of the grounds, and on the shades that lie there under the pointer or when selected. */
    private static final List<String> TEXTS = List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg");

    /** Text that stands on the grounds alone. */
    private static final List<String> PLAIN_TEXTS = List.of("-digitpad-hint", "-color-danger-fg", "-digitpad-unsure");

    private static final List<String> SHEETS =
            List.of("window", "chart", "training", "results", "runs", "data", "network", "hand", "grid");

    @Test
    void theRatioIsThatOfTheStandard() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, Offset.offset(1e-9));
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isEqualTo(4.54, Offset.offset(0.01));
        assertThat(Contrast.over(Color.web("#000000", 0.5), Color.WHITE)).isEqualTo(Color.color(0.5, 0.5, 0.5));
    }

    /** Otherwise a new colour of text would be checked by nobody. */
    @Test
    void everyColourOfTextIsOneOfThoseThatAreChecked() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String sheet : SHEETS) {
            Matcher fills = Pattern.compile("-fx-text-fill:\\s*([^;]+);").matcher(text(sheet + ".css"));
            while (fills.find()) {
                used.add(fills.group(1));
            }
        }
        assertThat(used)
                .containsExactlyInAnyOrder(
                        "-color-fg-default",
                        "-color-fg-muted",
                        "-color-accent-fg",
                        "-color-danger-fg",
                        "-digitpad-hint",
                        "-digitpad-loser",
                        "-digitpad-on-accent",
                        "-digitpad-on-shade",
                        "-digitpad-unsure");
    }

    @ParameterizedTest
    @EnumSource
    void textIsReadOnEveryGround(Theme theme) {
        Contrast.in(theme, colours -> {
            SoftAssertions all = new SoftAssertions();
            for (String name : GROUNDS) {
                Color ground = colours.colour(name);
                PLAIN_TEXTS.forEach(text -> check(all, colours, text, name, ground, Contrast.TEXT));
                for (String text : TEXTS) {
                    check(all, colours, text, name, ground, Contrast.TEXT);
                    for (String shade : SHADES) {
                        Color shaded = Contrast.over(colours.colour(shade), ground);
                        check(all, colours, text, shade + " on " + name, shaded, Contrast.TEXT);
                    }
                }
            }
            check(
                    all,
                    colours,
                    "-digitpad-on-accent",
                    "the accent",
                    colours.colour("-color-accent-emphasis"),
                    Contrast.TEXT);
            all.assertAll();
        });
    }

    /** With the fills and texts that the themes below give them. */
    @ParameterizedTest
    @EnumSource
    void everyKindOfButtonIsRead(Theme theme) {
        List<List<String>> kinds =
                List.of(List.of(), List.of("accent"), List.of("flat"), List.of("accent", "flat"), List.of("danger"));
        Contrast.in(theme, colours -> {
            SoftAssertions all = new SoftAssertions();
            for (List<String> kind : kinds) {
                String[] classes = kind.toArray(String[]::new);
                for (String ground : GROUNDS) {
                    Color fill = Contrast.over(colours.fillOfButton(classes), colours.colour(ground));
                    all.assertThat(Contrast.ratio(colours.textOfButton(classes), fill))
                            .as("a button %s on %s", kind, ground)
                            .isGreaterThanOrEqualTo(Contrast.TEXT);
                }
            }
            all.assertAll();
        });
    }

    @ParameterizedTest
    @EnumSource
    void barsCurvesAndTheRingOfTheKeyboardAreSeen(Theme theme) {
        Contrast.in(theme, colours -> {
            SoftAssertions all = new SoftAssertions();
            Color track = colours.colour("-digitpad-track");
            Color paper = colours.colour("-digitpad-paper");
            for (String bar : List.of("-digitpad-loser", "-color-accent-emphasis")) {
                check(all, colours, bar, "the track", track, Contrast.SIGN);
                check(all, colours, bar, "paper", paper, Contrast.SIGN);
            }
            for (int curve = 1; curve <= 8; curve++) {
                check(all, colours, "-digitpad-curve-" + curve, "paper", paper, Contrast.SIGN);
            }
            for (String name : GROUNDS) {
                Color ground = colours.colour(name);
                for (String sign : List.of(
                        "-digitpad-focus", "-color-danger-emphasis", "-color-accent-emphasis", "-digitpad-loser")) {
                    check(all, colours, sign, name, ground, Contrast.SIGN);
                }
            }
            all.assertAll();
        });
    }

    private static void check(
            SoftAssertions all, Contrast colours, String sign, String name, Color ground, double least) {
        Color seen = Contrast.over(colours.colour(sign), ground);
        all.assertThat(Contrast.ratio(seen, ground)).as("%s on %s", sign, name).isGreaterThanOrEqualTo(least);
    }

    private static String text(String sheet) throws IOException {
        try (InputStream in = Objects.requireNonNull(ContrastTest.class.getResourceAsStream(sheet), sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
