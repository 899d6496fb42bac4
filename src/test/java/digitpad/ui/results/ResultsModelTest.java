package digitpad.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.app.runs.EpochReadings;
import digitpad.files.LogFile;
import digitpad.training.evaluation.Readings;
import digitpad.training.evaluation.ScriptedReadings;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;

class ResultsModelTest {
    private static final MatrixCell FOUR_AS_NINE = new MatrixCell(4, 9);

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final ResultsModel model = new ResultsModel(new Background(background::add, Runnable::run));

    private void read() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private void show(EpochReadings source) {
        model.show(source);
        read();
    }

    private int shownEpoch() {
        return model.resultProperty().get().orElseThrow().epoch();
    }

    private List<Integer> digits() {
        return model.galleryProperty().get().orElseThrow().digits();
    }

    @Test
    void theLastEpochIsShownFirst() {
        show(ScriptedEpochs.improving(3));
        assertThat(shownEpoch()).isEqualTo(3);
        assertThat(model.resultProperty()
                        .get()
                        .orElseThrow()
                        .readings()
                        .evaluation()
                        .accuracy())
                .isEqualTo(1);
        assertThat(model.readingProperty().get()).isFalse();
    }

    @Test
    void whatWasShownStaysUntilTheWishIsRead() {
        show(ScriptedEpochs.improving(3));
        model.wishEpoch(1);
        assertThat(model.epochProperty().get()).isEqualTo(1);
        assertThat(model.readingProperty().get()).isTrue();
        assertThat(shownEpoch()).isEqualTo(3);
        read();
        assertThat(shownEpoch()).isEqualTo(1);
    }

    @Test
    void ofManyWishesTheNewestAloneIsRead() {
        ScriptedEpochs run = ScriptedEpochs.improving(9);
        show(run);
        for (int epoch = 8; epoch >= 2; epoch--) {
            model.wishEpoch(epoch);
        }
        read();
        assertThat(run.asked).containsExactly("9 on validation part", "2 on validation part");
        assertThat(shownEpoch()).isEqualTo(2);
    }

    @Test
    void aReadingUnderWayIsCancelledByANewerWish() {
        List<Boolean> cancelled = new ArrayList<>();
        ScriptedEpochs run = ScriptedEpochs.improving(3);
        show(new Delegating(run) {
            @Override
            public Readings read(int epoch, String data, DoubleConsumer progress, BooleanSupplier unwanted)
                    throws IOException {
                if (epoch == 2) {
                    cancelled.add(unwanted.getAsBoolean());
                    model.wishEpoch(1);
                    cancelled.add(unwanted.getAsBoolean());
                }
                return super.read(epoch, data, progress, unwanted);
            }
        });
        model.wishEpoch(2);
        read();
        assertThat(cancelled).containsExactly(false, true);
        assertThat(shownEpoch()).isEqualTo(1);
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void progressIsTold() {
        List<Double> told = new ArrayList<>();
        model.progressProperty().subscribe(share -> told.add(share.doubleValue()));
        show(new ScriptedEpochs().with(1, new ScriptedReadings().add(2048, 1, 1, 0.9)));
        assertThat(told).containsExactly(0.0, 0.5, 1.0);
    }

    @Test
    void anEpochThatCannotBeReadIsSaidAndTheOldOneStays() {
        ScriptedEpochs run = ScriptedEpochs.improving(2);
        show(new Delegating(run) {
            @Override
            public Readings read(int epoch, String data, DoubleConsumer progress, BooleanSupplier cancelled)
                    throws IOException {
                return super.read(epoch == 1 ? 77 : epoch, data, progress, cancelled);
            }
        });
        model.wishEpoch(1);
        read();
        assertThat(model.problemProperty().get()).isEqualTo("Epoch 1 cannot be shown: its file is gone.");
        assertThat(shownEpoch()).isEqualTo(2);
        model.wishEpoch(2);
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void anErrorIsASentenceThatNamesTheLog() {
        show(new Delegating(ScriptedEpochs.improving(2)) {
            @Override
            public Readings read(int epoch, String data, DoubleConsumer progress, BooleanSupplier cancelled) {
                throw new NoClassDefFoundError("org/apache/commons/io/output/ByteArrayOutputStream");
            }
        });
        assertThat(model.readingProperty().get()).isFalse();
        assertThat(model.problemProperty().get())
                .startsWith("Epoch 2 cannot be shown: a part of DigitPad is missing or broken")
                .contains(LogFile.path().toString());
    }

    @Test
    void foldersAreListedInTheBackgroundWhateverIsWishedFor() {
        List<String> listed = new ArrayList<>();
        EpochReadings run = new Delegating(ScriptedEpochs.improving(2).offering("MNIST test")) {
            @Override
            public List<Integer> epochs() {
                listed.add("listed");
                return super.epochs();
            }
        };
        model.show(run);
        assertThat(listed).isEmpty();
        assertThat(model.readingProperty().get()).isTrue();
        read();
        listed.clear();
        model.refresh();
        model.wishData("MNIST test");
        assertThat(listed).isEmpty();
        read();
        assertThat(listed).isNotEmpty();
        assertThat(model.resultProperty().get().orElseThrow().data()).isEqualTo("MNIST test");
    }

    @Test
    void aFolderThatCannotBeListedIsSaid() {
        show(new Delegating(ScriptedEpochs.improving(2)) {
            @Override
            public List<Integer> epochs() {
                throw new StackOverflowError();
            }
        });
        assertThat(model.readingProperty().get()).isFalse();
        assertThat(model.problemProperty().get())
                .startsWith("The epochs of two-block cannot be listed: something unexpected went wrong")
                .contains(LogFile.path().toString());
    }

    @Test
    void anEpochSeenBeforeIsNotReadAgain() {
        ScriptedEpochs run = ScriptedEpochs.improving(2);
        show(run);
        model.wishEpoch(1);
        read();
        model.wishEpoch(2);
        assertThat(shownEpoch()).isEqualTo(2);
        assertThat(run.asked).hasSize(2);
    }

    @Test
    void onlySoManyEpochsAreKept() {
        ScriptedEpochs run = ScriptedEpochs.improving(9);
        show(run);
        for (int epoch = 1; epoch <= 8; epoch++) {
            model.wishEpoch(epoch);
            read();
        }
        model.wishEpoch(9);
        read();
        assertThat(run.asked).hasSize(10).last().isEqualTo("9 on validation part");
    }

    @Test
    void otherDataIsReadByTheSameNetwork() {
        ScriptedEpochs run = ScriptedEpochs.improving(3).offering("MNIST test");
        show(run);
        model.wishEpoch(2);
        model.wishData("MNIST test");
        read();
        assertThat(run.asked).last().isEqualTo("2 on MNIST test");
        assertThat(model.resultProperty().get().orElseThrow().data()).isEqualTo("MNIST test");
    }

    @Test
    void newEpochsAreFollowedByWhoLooksAtTheLast() {
        ScriptedEpochs run = ScriptedEpochs.improving(2);
        show(run);
        run.with(3, new ScriptedReadings().add(4, 4, 0.9));
        model.refresh();
        read();
        assertThat(shownEpoch()).isEqualTo(3);
    }

    @Test
    void whoLooksAtAnEarlierEpochIsLeftThere() {
        ScriptedEpochs run = ScriptedEpochs.improving(2);
        show(run);
        model.wishEpoch(1);
        run.with(3, new ScriptedReadings().add(4, 4, 0.9));
        model.refresh();
        read();
        assertThat(shownEpoch()).isEqualTo(1);
        assertThat(model.epochsProperty().get()).containsExactly(1, 2, 3);
    }

    @Test
    void aResultThatComesAfterItsSourceWasPutAwayIsDropped() {
        model.show(ScriptedEpochs.improving(2));
        model.clear();
        read();
        assertThat(model.resultProperty().get()).isEmpty();
        assertThat(model.sourceProperty().get()).isEmpty();
    }

    @Test
    void aGalleryHoldsTheCellsDigitsTheWorstFirst() {
        show(new ScriptedEpochs()
                .with(
                        1,
                        new ScriptedReadings()
                                .add(4, 9, 0.6)
                                .add(4, 4, 0.9)
                                .add(4, 9, 0.9)
                                .add(9, 4, 0.8)));
        model.openCell(FOUR_AS_NINE);
        assertThat(digits()).containsExactly(2, 0);
        assertThat(model.selectedProperty().get()).hasValue(2);
        model.select(0);
        assertThat(model.selectedProperty().get()).hasValue(0);
        model.closeGallery();
        assertThat(model.galleryProperty().get()).isEmpty();
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void aCellWithoutDigitsHasNoGallery() {
        show(ScriptedEpochs.improving(1));
        model.openCell(FOUR_AS_NINE);
        assertThat(model.galleryProperty().get()).isEmpty();
    }

    @Test
    void theGalleryFollowsTheEpochAndKeepsItsDigitWhileItIsThere() {
        show(new ScriptedEpochs()
                .with(1, new ScriptedReadings().add(4, 9, 0.9).add(4, 9, 0.5).add(4, 9, 0.8))
                .with(2, new ScriptedReadings().add(4, 4, 0.9).add(4, 9, 0.7).add(4, 4, 0.9))
                .with(3, new ScriptedReadings().add(4, 4, 0.9).add(4, 4, 0.9).add(4, 4, 0.9)));
        model.wishEpoch(1);
        read();
        model.openCell(FOUR_AS_NINE);
        model.select(1);
        model.wishEpoch(2);
        read();
        assertThat(digits()).containsExactly(1);
        assertThat(model.selectedProperty().get()).hasValue(1);
        model.wishEpoch(3);
        read();
        assertThat(model.galleryProperty().get().map(Gallery::cell)).hasValue(FOUR_AS_NINE);
        assertThat(digits()).isEmpty();
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    /** A run that a test changes in one respect. */
    private static class Delegating implements EpochReadings {
        private final EpochReadings run;

        Delegating(EpochReadings run) {
            this.run = run;
        }

        @Override
        public String name() {
            return run.name();
        }

        @Override
        public List<String> data() {
            return run.data();
        }

        @Override
        public List<Integer> epochs() {
            return run.epochs();
        }

        @Override
        public Readings read(int epoch, String data, DoubleConsumer progress, BooleanSupplier cancelled)
                throws IOException {
            return run.read(epoch, data, progress, cancelled);
        }
    }
}
