package digitpad.image.page;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.paper.InkComponents;
import digitpad.image.paper.InkComponents.Component;
import digitpad.image.paper.InkPiece;
import digitpad.image.paper.RowDirection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The pieces of a picture: components, along rows that may slant. */
final class PictureInk implements InkSource {
    /** Pixels that a digit needs to be one. */
    private static final double LEGIBLE = 16;

    private final InkComponents all;
    private final RowDirection direction;
    private final List<InkPiece> pieces = new ArrayList<>();
    private final List<InkPiece> atoms;
    private final List<Integer> pieceOfAtom = new ArrayList<>();
    private final List<Double> cuts = new ArrayList<>();

    /**
     * The rows go where the larger of the components lead.
     *
     * @param several which of them somebody said to be several digits, by their boxes
     */
    PictureInk(InkComponents components, Predicate<PixelBox> several) {
        direction = RowDirection.of(components.components());
        Map<Component, List<PictureCuts.Cut>> found = new HashMap<>();
        // Nobody writes digits that touch in as few pixels as MNIST has for one.
        boolean tiny =
                components.ink().width() <= DigitImage.SIZE && components.ink().height() <= DigitImage.SIZE;
        for (Component component : components.components()) {
            boolean forced = several.test(component.box());
            List<PictureCuts.Cut> own =
                    tiny && !forced ? List.of() : PictureCuts.of(components.cut(List.of(component)), forced);
            if (!own.isEmpty()) {
                found.put(component, own);
            }
        }
        Map<Component, List<List<Integer>>> paths = new HashMap<>();
        found.forEach((component, own) ->
                paths.put(component, own.stream().map(PictureCuts.Cut::columns).toList()));
        InkComponents.Division division = components.divided(paths);
        all = division.pieces();
        atoms = all.pieces(direction);
        for (int piece = 0; piece < division.parts().size(); piece++) {
            List<Integer> parts = division.parts().get(piece);
            pieces.add(InkPiece.joined(parts.stream().map(atoms::get).toList()));
            List<PictureCuts.Cut> own =
                    found.getOrDefault(components.components().get(piece), List.of());
            for (int part = 0; part < parts.size(); part++) {
                pieceOfAtom.add(piece);
                cuts.add(part < own.size() ? own.get(part).lines() : 0);
            }
        }
    }

    @Override
    public List<InkPiece> pieces() {
        return pieces;
    }

    @Override
    public InkPiece atom(int part) {
        return atoms.get(part);
    }

    @Override
    public int piece(int part) {
        return pieceOfAtom.get(part);
    }

    @Override
    public double cutAfter(int part) {
        return cuts.get(part);
    }

    @Override
    public OptionalInt time(int part) {
        return OptionalInt.empty();
    }

    @Override
    public boolean cross(int one, int other) {
        return false;
    }

    @Override
    public double legible(InkPiece piece) {
        return LEGIBLE;
    }

    @Override
    public double gap(InkPiece one, InkPiece other, double reach) {
        return all.gap(parts(one), parts(other), reach);
    }

    @Override
    public GrayImage picture(InkPiece piece) {
        return all.cut(own(piece));
    }

    @Override
    public DigitInk digit(InkPiece piece) {
        List<Component> own = own(piece);
        GrayImage page = all.ink();
        // A picture that may be laid out like MNIST's already has to keep its layout.
        boolean small = page.width() == DigitImage.SIZE && page.height() == DigitImage.SIZE;
        GrayImage ink = small ? all.only(own) : all.cutWithRim(own);
        PixelBox box = small ? InkComponents.box(own) : new PixelBox(0, 0, ink.width(), ink.height());
        return new DigitInk.Cutout(direction.levelled(ink, box));
    }

    @Override
    public PixelBox box(InkPiece piece) {
        return InkComponents.box(own(piece));
    }

    /** Without what lies about a digit and is no part of it. */
    private List<Component> own(InkPiece piece) {
        return InkComponents.withoutSpecks(parts(piece));
    }

    private List<Component> parts(InkPiece piece) {
        return piece.parts().stream().map(all.components()::get).toList();
    }
}
