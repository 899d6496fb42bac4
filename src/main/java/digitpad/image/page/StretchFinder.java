package digitpad.image.page;

import digitpad.image.paper.InkPiece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What the ink of a row may be besides the symbols that its shape alone tells: neighbouring atoms, along the row or in the
 * order of writing, together. Candidates that nobody would take for one digit are left out, so that well written rows have few.
 */
final class StretchFinder {
    /** Wider than this share of the height around it nothing is taken for one digit. */
    private static final double WIDEST = 1.6;

    /** Likewise of several pieces: those of a broken digit do not spread it. */
    private static final double WIDEST_OF_PIECES = 1.15;

    /** Pieces with more paper between them than this share are not tried as one digit. */
    private static final double FARTHEST = 0.3;

    /** What is lower than this share of the digits around it is tried together with others alone. */
    private static final double LOWEST = 0.25;

    /** One digit has so many atoms at most. */
    private static final int MOST_IN_DIGIT = 6;

    /** Fewer candidates than these are made by one thread: others would wait for work for longer than they do it. */
    private static final int WORTH_THREADS = 8;

    /** A mark that lies no farther from a digit than this share of its height may be a loose end of it. */
    private static final double LOOSE = 0.2;

    /** Marks have few atoms; what has more is no loose end. */
    private static final int MOST_OF_MARK = 3;

    /** From this share of its neighbour's height on, what hangs below the line like a comma may be a small digit. */
    private static final double SMALLEST_DIGIT = 0.3;

    /** A stroke across another that shares this much of its width is part of the same digit: nobody writes a digit over another… */
    private static final double WITHIN = 0.8;

    /** … if its middle lies this share of the other's width from both ends of it; a 1 may run into the edge of what comes next. */
    private static final double INSIDE = 0.25;

    /** Of more atoms than these the order of writing is no help: every mixture with the order along the row would be tried. */
    private static final int MOST_IN_TIME = 20;

    private final InkSource ink;
    private final ByHand byHand;
    private final BiFunction<InkPiece, SymbolKind, FoundSymbol> symbol;

    /** @param symbol makes what a candidate is read as */
    StretchFinder(InkSource ink, ByHand byHand, BiFunction<InkPiece, SymbolKind, FoundSymbol> symbol) {
        this.ink = ink;
        this.byHand = byHand;
        this.symbol = symbol;
    }

    /** The stretches of a row whose symbols stand from left to right. */
    List<Stretch> of(List<PageLayout.Placed> row) {
        List<Stretch> stretches = new ArrayList<>();
        List<PageLayout.Placed> together = new ArrayList<>();
        for (PageLayout.Placed placed : row) {
            if (!together.isEmpty() && !mayShareDigits(together, placed)) {
                stretches.add(stretch(together));
                together.clear();
            }
            together.add(placed);
        }
        if (!together.isEmpty()) {
            stretches.add(stretch(together));
        }
        return stretches;
    }

    private boolean mayShareDigits(List<PageLayout.Placed> together, PageLayout.Placed next) {
        int atoms = next.piece().parts().size()
                + together.stream()
                        .mapToInt(placed -> placed.piece().parts().size())
                        .sum();
        OptionalInt decision = byHand.decisionOn(next.piece());
        if (!(isDivisible(next) || isLoose(next))
                || atoms > Stretch.MOST_ATOMS
                || !decision.equals(byHand.decisionOn(together.get(0).piece()))) {
            return false;
        }
        if (decision.isPresent()) {
            return true;
        }
        return together.stream().anyMatch(placed -> mayShareDigits(placed, next));
    }

    /** Two digits, or a digit and a loose end, that are near each other. */
    private boolean mayShareDigits(PageLayout.Placed one, PageLayout.Placed other) {
        boolean digits = isDivisible(one) && isDivisible(other);
        boolean digitAndEnd = (isDivisible(one) && isLoose(other)) || (isLoose(one) && isDivisible(other));
        double farthest = (digits ? FARTHEST : LOOSE) * height(List.of(one, other));
        return (digits || digitAndEnd) && one.piece().distance(other.piece()) <= farthest;
    }

    /** Digits, unless somebody said that it is one; small ones only where the order of writing tells what they may belong to. */
    private boolean isDivisible(PageLayout.Placed placed) {
        boolean small = placed.kind() == SymbolKind.SMALL_DIGIT
                && ink.time(placed.piece().parts().get(0)).isPresent();
        return (placed.kind() == SymbolKind.DIGIT || small) && !byHand.isOneDigit(placed.piece());
    }

    /** Whether it may be a loose end of a digit beside it, where it is no plain mark. */
    private boolean isLoose(PageLayout.Placed placed) {
        return placed.kind() != SymbolKind.DIGIT
                && placed.kind() != SymbolKind.POINT
                && placed.kind() != SymbolKind.COMMA
                && placed.kind() != SymbolKind.DASH
                && placed.piece().parts().size() <= MOST_OF_MARK
                // What is set down with a pen is meant; pictures lose thin parts of lines.
                && ink.time(placed.piece().parts().get(0)).isEmpty()
                && !byHand.isMade(placed.piece());
    }

    /** Whether it is a comma by its shape and its place, and large enough to be a small 1 all the same. */
    private static boolean mayBeDigit(PageLayout.Placed placed) {
        return placed.kind() == SymbolKind.COMMA
                && placed.neighbour()
                        .filter(beside -> beside.size() >= SMALLEST_DIGIT)
                        .isPresent();
    }

    private static double height(List<PageLayout.Placed> symbols) {
        return symbols.stream()
                .mapToDouble(placed -> placed.piece().height())
                .max()
                .orElseThrow();
    }

    /** A mark alone is as small as the digit beside it says. */
    private static double heightAround(List<PageLayout.Placed> symbols) {
        double neighbours = symbols.stream().allMatch(placed -> placed.kind() != SymbolKind.DIGIT)
                ? symbols.stream()
                        .flatMap(placed -> placed.neighbour().stream())
                        .mapToDouble(beside -> beside.symbol().height())
                        .max()
                        .orElse(0)
                : 0;
        return Math.max(neighbours, height(symbols));
    }

    private Stretch stretch(List<PageLayout.Placed> symbols) {
        List<InkPiece> atoms = symbols.stream()
                .flatMap(placed -> placed.piece().parts().stream())
                .map(ink::atom)
                .sorted(Comparator.comparingDouble(InkPiece::center))
                .toList();
        boolean onlyOne = symbols.size() == 1
                && !mayBeDigit(symbols.get(0))
                && (atoms.size() == 1 || !isDivisible(symbols.get(0)));
        if (onlyOne || atoms.size() > Stretch.MOST_ATOMS) {
            return Stretch.of(
                    symbol.apply(symbols.get(0).piece(), symbols.get(0).kind()));
        }
        return new Builder(atoms, heightAround(symbols)).build(symbols);
    }

    /**
     * What may be a candidate.
     *
     * @param atoms by their places in the stretch, as bits
     */
    private record Tried(long atoms, SymbolKind kind, InkPiece piece, Optional<Candidate.Beside> beside) {}

    /** Collects the candidates of a stretch. */
    private final class Builder {
        private final List<InkPiece> atoms;
        private final double height;
        private final Map<Integer, Integer> places = new TreeMap<>();

        /** By their atoms: a mark that may be a digit is there twice. */
        private final Map<Long, List<Tried>> tried = new LinkedHashMap<>();

        /** Pairs of atoms, as bits, that are part of the same digit. */
        private final List<Long> pairs = new ArrayList<>();

        Builder(List<InkPiece> atoms, double height) {
            this.atoms = atoms;
            this.height = height;
            for (int place = 0; place < atoms.size(); place++) {
                places.put(atoms.get(place).parts().get(0), place);
                for (int other = 0; other < place; other++) {
                    if (isAcross(atoms.get(place), atoms.get(other))) {
                        pairs.add(1L << place | 1L << other);
                    }
                }
            }
        }

        private boolean isAcross(InkPiece one, InkPiece other) {
            int part = one.parts().get(0);
            int otherPart = other.parts().get(0);
            return ink.piece(part) != ink.piece(otherPart)
                    && ink.cross(part, otherPart)
                    && (isWithin(one, other) || isWithin(other, one));
        }

        private static boolean isWithin(InkPiece narrow, InkPiece wide) {
            double place = (narrow.center() - wide.start()) / wide.width();
            return narrow.overlap(wide) >= WITHIN * narrow.width() && place >= INSIDE && place <= 1 - INSIDE;
        }

        private boolean splitsPair(long bits) {
            return pairs.stream().anyMatch(pair -> (bits & pair) != 0 && (bits & pair) != pair);
        }

        Stretch build(List<PageLayout.Placed> symbols) {
            List<Tried> byShape = new ArrayList<>();
            for (PageLayout.Placed placed : symbols) {
                Optional<Candidate.Beside> beside = placed.neighbour().map(Neighbour::beside);
                byShape.add(put(placed.piece(), placed.kind(), beside));
                if (mayBeDigit(placed)) {
                    put(placed.piece(), SymbolKind.DIGIT, beside);
                }
            }
            tryRuns(atoms);
            if (atoms.size() <= MOST_IN_TIME) {
                // In the order of writing; of a picture, piece by piece.
                tryRuns(places.keySet().stream().map(ink::atom).toList());
            }
            List<Tried> order = tried.values().stream()
                    .flatMap(List::stream)
                    .sorted(Comparator.<Tried>comparingInt(each -> Long.numberOfTrailingZeros(each.atoms))
                            .thenComparing(Tried::atoms)
                            .thenComparing(Tried::kind))
                    .toList();
            CandidateViews views = new CandidateViews(ink, atoms, height);
            Stream<Tried> made = order.stream();
            List<Candidate> candidates = (order.size() < WORTH_THREADS ? made : made.parallel())
                    .map(each -> candidate(each, views))
                    .toList();
            return new Stretch(
                    candidates,
                    byShape.stream()
                            .map(each -> candidates.get(order.indexOf(each)))
                            .toList());
        }

        private Tried put(InkPiece piece, SymbolKind kind, Optional<Candidate.Beside> beside) {
            Tried made = new Tried(bits(piece.parts()), kind, piece, beside);
            tried.computeIfAbsent(made.atoms, none -> new ArrayList<>()).add(made);
            return made;
        }

        private Candidate candidate(Tried of, CandidateViews views) {
            return new Candidate(
                    symbol.apply(of.piece, of.kind),
                    of.piece.center(),
                    of.atoms,
                    shape(of),
                    Optional.of(views.of(of.piece, of.atoms)));
        }

        private void tryRuns(List<InkPiece> order) {
            for (int start = 0; start < order.size(); start++) {
                InkPiece run = order.get(start);
                tryOne(run);
                for (int end = start + 1; end < Math.min(order.size(), start + MOST_IN_DIGIT); end++) {
                    run = run.with(order.get(end));
                    tryOne(run);
                }
            }
        }

        private void tryOne(InkPiece candidate) {
            long bits = bits(candidate.parts());
            // What somebody said to be several digits is never all of it one.
            boolean all = candidate.parts().size() == atoms.size();
            boolean made = byHand.isMade(candidate);
            // A mark alone is no digit, or has been tried as one.
            if (!tried.containsKey(bits)
                    && !(made ? all : splitsPair(bits))
                    && candidate.width() <= (pieces(candidate) == 1 ? WIDEST : WIDEST_OF_PIECES) * height
                    && candidate.height() >= LOWEST * height
                    && apart(candidate) <= FARTHEST * height) {
                put(candidate, SymbolKind.DIGIT, Optional.empty());
            }
        }

        private long bits(Collection<Integer> parts) {
            return parts.stream()
                    .mapToLong(part -> 1L << Objects.requireNonNull(places.get(part)))
                    .reduce(0, (one, other) -> one | other);
        }

        private Candidate.Shape shape(Tried of) {
            InkPiece candidate = of.piece;
            double shared = 0;
            int crossed = 0;
            for (int place = 0; place < atoms.size(); place++) {
                if ((of.atoms >> place & 1) == 0) {
                    InkPiece other = atoms.get(place);
                    shared += Math.max(0, candidate.overlap(other));
                    int part = other.parts().get(0);
                    crossed += candidate.parts().stream()
                                    .anyMatch(own -> ink.piece(own) != ink.piece(part) && ink.cross(own, part))
                            ? 1
                            : 0;
                }
            }
            return new Candidate.Shape(
                    candidate.width() / height,
                    candidate.height() / height,
                    gap(candidate) / height,
                    apart(candidate) / height,
                    shared / height,
                    pieces(candidate),
                    cuts(candidate),
                    crossed,
                    pauses(candidate),
                    of.beside);
        }

        private int pieces(InkPiece candidate) {
            return (int) candidate.parts().stream().map(ink::piece).distinct().count();
        }

        private double cuts(InkPiece candidate) {
            double cuts = 0;
            for (int part : candidate.parts()) {
                if (!candidate.parts().contains(part + 1)) {
                    cuts += ink.cutAfter(part);
                }
                if (part > 0 && !candidate.parts().contains(part - 1)) {
                    cuts += ink.cutAfter(part - 1);
                }
            }
            return cuts;
        }

        private int pauses(InkPiece candidate) {
            int pauses = 0;
            OptionalInt before = OptionalInt.empty();
            for (int part : candidate.parts().stream().sorted().toList()) {
                OptionalInt time = ink.time(part);
                if (before.isPresent() && time.isPresent() && time.getAsInt() != before.getAsInt() + 1) {
                    pauses++;
                }
                before = time;
            }
            return pauses;
        }

        /** The widest paper along the row within a candidate. */
        private double gap(InkPiece candidate) {
            double gap = 0;
            double end = Double.POSITIVE_INFINITY;
            for (InkPiece atom : own(candidate).stream()
                    .sorted(Comparator.comparingDouble(InkPiece::start))
                    .toList()) {
                gap = Math.max(gap, atom.start() - end);
                end = end == Double.POSITIVE_INFINITY ? atom.end() : Math.max(end, atom.end());
            }
            return gap;
        }

        /** The widest paper that has to be crossed to get from one atom of a candidate to all others. */
        private double apart(InkPiece candidate) {
            List<InkPiece> left = new ArrayList<>(own(candidate));
            List<InkPiece> reached = new ArrayList<>(List.of(left.remove(0)));
            double apart = 0;
            while (!left.isEmpty()) {
                InkPiece nearest = left.get(0);
                double least = Double.POSITIVE_INFINITY;
                for (InkPiece atom : left) {
                    for (InkPiece from : reached) {
                        double distance = from.distance(atom);
                        if (distance < least) {
                            least = distance;
                            nearest = atom;
                        }
                    }
                }
                left.remove(nearest);
                reached.add(nearest);
                apart = Math.max(apart, least);
            }
            return apart;
        }

        private List<InkPiece> own(InkPiece candidate) {
            return candidate.parts().stream().map(ink::atom).toList();
        }
    }
}
