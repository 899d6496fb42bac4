/**
 * Pixels of ink: the grey image and what is measured of it, the rasteriser of strokes, and the 28×28 picture that a
 * network reads. Where pixels come from, how ink is found in them and how they become that picture is in the rooms
 * below.
 */
@NullMarked
package digitpad.image;

import org.jspecify.annotations.NullMarked;
