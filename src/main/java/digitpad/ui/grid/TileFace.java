package digitpad.ui.grid;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a tile shows of a digit.
 *
 * @param id of the tile in the window, "" for none
 * @param ink of the digit's picture, a square, in 0…1 row by row; asked for when it is to be seen
 * @param captions lines of text below it, as many as its {@link TileSize} has
 * @param wrong whether it is marked, because its label or its reading is wrong or seems so
 * @param words all of it for a tooltip and a screen reader
 */
public record TileFace(String id, Supplier<float[]> ink, List<String> captions, boolean wrong, String words) {
    /** A face without text. */
    public static TileFace of(Supplier<float[]> ink, boolean wrong, String words) {
        return new TileFace("", ink, List.of(), wrong, words);
    }
}
