package digitpad.ui.stages;

import digitpad.app.Background;
import digitpad.app.reading.ModelChoice;
import digitpad.app.reading.ReadStages;
import digitpad.app.reading.Sheet;
import digitpad.image.paper.PageStage;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import digitpad.ui.pad.PadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Which stage of the picture on the pad is looked at. Whatever else is laid or drawn on the pad ends it. To be used on the FX
 * thread; needs no toolkit.
 */
public final class StageModel implements AutoCloseable {
    private final PadModel pad;
    private final Supplier<ModelChoice> network;
    private final NoticeModel notices;
    private final Background background;
    private final List<Optional<String>> readings = new ArrayList<>();
    private List<PageStage> stages = List.of();
    private int position;
    private @Nullable Look current;

    /** One look at a picture's stages, until somebody turns to something else. */
    private static final class Look implements BooleanSupplier {
        private volatile boolean over;

        @Override
        public boolean getAsBoolean() {
            return over;
        }
    }

    /**
     * A stage that is looked at.
     *
     * @param number from 1 on
     * @param of so many
     * @param reading of the stage's picture; empty while it is being read
     */
    public record Shown(PageStage stage, int number, int of, Optional<String> reading) {}

    // Properties

    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param network that reads the stages
     * @param background reads them, one picture's after the other's
     */
    public StageModel(PadModel pad, Supplier<ModelChoice> network, NoticeModel notices, Background background) {
        this.pad = pad;
        this.network = network;
        this.notices = notices;
        this.background = background;
        possible.set(pad.getSheet() instanceof Sheet.Picture);
        pad.sheetProperty().addListener((property, was, is) -> {
            end();
            possible.set(is instanceof Sheet.Picture);
        });
        pad.touchedProperty().addListener((property, was, is) -> end());
    }

    /** Whether there is a picture to step through. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** What is looked at; empty where nothing is. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    // Commands

    /** Begins with the first stage as soon as the stages are there; nothing happens where no picture lies on the pad. */
    public void begin() {
        end();
        if (!(pad.getSheet() instanceof Sheet.Picture picture)) {
            return;
        }
        Look look = new Look();
        current = look;
        ModelChoice choice = network.get();
        notices.begin(Topic.READING);
        background.run(
                "The steps of this picture cannot be shown",
                () -> {
                    ReadStages.run(picture, choice, listener(look), look);
                    return () -> {};
                },
                sentence -> unlessOver(look, () -> {
                    end();
                    notices.problem(Topic.READING, sentence);
                }));
    }

    private ReadStages.Listener listener(Look look) {
        return new ReadStages.Listener() {
            @Override
            public void found(List<PageStage> all) {
                background.tell(() -> unlessOver(look, () -> begin(all)));
            }

            @Override
            public void read(int stage, String text) {
                background.tell(() -> unlessOver(look, () -> {
                    readings.set(stage, Optional.of(text));
                    show();
                }));
            }
        };
    }

    private void begin(List<PageStage> all) {
        stages = all;
        readings.clear();
        all.forEach(stage -> readings.add(Optional.empty()));
        position = 0;
        show();
    }

    /**
     * Goes some stages on, or back, no further than there are any.
     *
     * @return whether stages are looked at
     */
    public boolean step(int stagesOn) {
        if (shown.get().isEmpty()) {
            return false;
        }
        position = Math.max(0, Math.min(stages.size() - 1, position + stagesOn));
        show();
        return true;
    }

    /**
     * Goes back to the picture.
     *
     * @return whether stages were looked at, or were to be
     */
    public boolean end() {
        Look look = current;
        if (look == null) {
            return false;
        }
        look.over = true;
        current = null;
        stages = List.of();
        shown.set(Optional.empty());
        return true;
    }

    @Override
    public void close() {
        end();
    }

    private void show() {
        shown.set(Optional.of(new Shown(stages.get(position), position + 1, stages.size(), readings.get(position))));
    }

    private void unlessOver(Look look, Runnable news) {
        if (look.equals(current)) {
            news.run();
        }
    }
}
