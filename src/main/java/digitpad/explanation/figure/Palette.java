package digitpad.explanation.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The colours of a theme, as the style sheets have them. */
public final class Palette {
    /** How much of the picture below an attribution lets through at its strongest. */
    private static final double VEIL = 0.72;

    /** Dark on white. */
    public static final Palette LIGHT = new Palette(
            Map.of(
                    Tone.GROUND, 0xffffffff,
                    Tone.TEXT, 0xff1f2430,
                    Tone.QUIET, 0xff5c6475,
                    Tone.ON_DARK, 0xffffffff,
                    Tone.ON_LIGHT, 0xff1f2430,
                    Tone.EDGE, 0xffc3c9d6,
                    Tone.TRACK, 0xffeef0f4,
                    Tone.ACCENT, 0xff4f46e5,
                    Tone.PLUS, 0xff1d5fbf,
                    Tone.MINUS, 0xffc2410c),
            0xff1f2430,
            new int[] {0xff1d5fbf, 0xffd9580a},
            new int[] {0xff6d28d9, 0xff0f766e});

    /** Light on dark. */
    public static final Palette DARK = new Palette(
            Map.of(
                    Tone.GROUND, 0xff191e28,
                    Tone.TEXT, 0xffeef1f6,
                    Tone.QUIET, 0xff9aa4b2,
                    Tone.ON_DARK, 0xffffffff,
                    Tone.ON_LIGHT, 0xff11151d,
                    Tone.EDGE, 0xff434b5c,
                    Tone.TRACK, 0xff242a36,
                    Tone.ACCENT, 0xff818cf8,
                    Tone.PLUS, 0xff6db3ff,
                    Tone.MINUS, 0xffff9a5c),
            0xffeef1f6,
            new int[] {0xff6db3ff, 0xffff9a5c},
            new int[] {0xffb79bff, 0xff4fd1c0});

    private final Map<Tone, Integer> tones;
    private final Map<Shade.Scale, int[]> tables = new EnumMap<>(Shade.Scale.class);

    /**
     * @param ink the colour of full ink
     * @param activation colours of the strongest activation above and below zero
     * @param weight colours of the strongest weight above and below zero
     */
    private Palette(Map<Tone, Integer> tones, int ink, int[] activation, int[] weight) {
        this.tones = new EnumMap<>(tones);
        int ground = colour(Tone.GROUND);
        tables.put(Shade.Scale.INK, table(ground, ink, ink));
        tables.put(Shade.Scale.ACTIVATION, table(ground, activation[0], activation[1]));
        tables.put(Shade.Scale.WEIGHT, table(ground, weight[0], weight[1]));
        tables.put(Shade.Scale.ATTRIBUTION, veil(activation[0], activation[1]));
    }

    /** The colour for a purpose, as 0xAARRGGBB. */
    public int colour(Tone tone) {
        return Objects.requireNonNull(tones.get(tone));
    }

    /** The colour of a number, as 0xAARRGGBB; transparent to a part for attributions. */
    public int colour(Shade shade, float value) {
        return Objects.requireNonNull(tables.get(shade.scale()))[index(shade.share(value))];
    }

    /** The tone that texts over a number's colour are read on. */
    public Tone over(Shade shade, float value) {
        int colour = colour(shade, value);
        double luminance = 0.299 * (colour >> 16 & 0xff) + 0.587 * (colour >> 8 & 0xff) + 0.114 * (colour & 0xff);
        return luminance > 140 ? Tone.ON_LIGHT : Tone.ON_DARK;
    }

    /** 511 colours from the strongest below zero to the strongest above it. */
    private static int[] table(int zero, int above, int below) {
        int[] table = new int[511];
        for (int i = -255; i <= 255; i++) {
            table[i + 255] = mixed(zero, i < 0 ? below : above, Math.abs(i) / 255.0);
        }
        return table;
    }

    private static int[] veil(int above, int below) {
        int[] table = new int[511];
        for (int i = -255; i <= 255; i++) {
            int alpha = (int) Math.rint(Math.abs(i) * VEIL);
            table[i + 255] = (alpha << 24) | ((i < 0 ? below : above) & 0xffffff);
        }
        return table;
    }

    private static int index(double share) {
        return 255 + (int) Math.rint(share * 255);
    }

    private static int mixed(int from, int to, double share) {
        int mixed = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double value = (from >> shift & 0xff) * (1 - share) + (to >> shift & 0xff) * share;
            mixed = mixed << 8 | (int) Math.rint(value);
        }
        return mixed;
    }
}
