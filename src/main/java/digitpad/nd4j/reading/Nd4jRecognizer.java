package digitpad.nd4j.reading;

import digitpad.image.DigitImage;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterLayout;
import digitpad.nd4j.WorkerFailure;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.safetensors.Tensor;
import digitpad.threads.Uninterrupted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads few images on the calling thread alone, and many on several lanes at once. One call at a time; {@link #close} gives
 * memory back at once that the garbage collector would find later.
 */
public final class Nd4jRecognizer implements Recognizer {
    private static final int IDLE_SECONDS = 2;

    /** Bounds what the lanes take together: each has arrays for a batch. */
    private static final int MOST_LANES = 16;

    private final List<ReadingLane> lanes = new ArrayList<>();
    private final ThreadPoolExecutor helpers;
    private boolean closed;

    /**
     * Prepares.
     *
     * @param tensors that fit the description, as {@link ParameterLayout#check} makes sure
     * @param lanes threads that read a large batch, the calling one included; sixteen at the most are used
     */
    public Nd4jRecognizer(NetworkDescription description, Map<String, Tensor> tensors, int lanes) {
        for (int i = 0; i < Math.min(lanes, MOST_LANES); i++) {
            this.lanes.add(new ReadingLane(description, tensors));
        }
        AtomicInteger number = new AtomicInteger();
        helpers = new ThreadPoolExecutor(
                Math.max(1, this.lanes.size() - 1),
                Math.max(1, this.lanes.size() - 1),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> {
                    Thread thread = new Thread(task, "recognizer-helper-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        // A recognizer that nobody closes keeps no thread.
        helpers.allowCoreThreadTimeOut(true);
    }

    @Override
    public List<Prediction> recognize(List<DigitImage> images) {
        if (closed) {
            throw new IllegalStateException("This recognizer was closed.");
        }
        int chunks = (images.size() + ReadingLane.MANY - 1) / ReadingLane.MANY;
        int used = Math.min(lanes.size(), chunks);
        if (used <= 1) {
            return lanes.get(0).read(images);
        }
        Prediction[] predictions = new Prediction[images.size()];
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> others = new ArrayList<>();
        for (ReadingLane lane : lanes.subList(1, used)) {
            others.add(helpers.submit(() -> work(lane, images, next, predictions)));
        }
        Optional<Throwable> failure;
        try {
            work(lanes.get(0), images, next, predictions);
        } finally {
            // Also where this lane failed: nobody may close a lane that still reads.
            failure = awaitAll(others);
        }
        if (failure.isPresent()) {
            throw WorkerFailure.of("Reading a batch failed.", failure.get());
        }
        return List.of(predictions);
    }

    /** Takes one stretch of images after the other until none is left. */
    private static void work(ReadingLane lane, List<DigitImage> images, AtomicInteger next, Prediction[] predictions) {
        int from = next.getAndAdd(ReadingLane.MANY);
        while (from < images.size()) {
            int to = Math.min(images.size(), from + ReadingLane.MANY);
            List<Prediction> read = lane.read(images.subList(from, to));
            for (int i = from; i < to; i++) {
                predictions[i] = read.get(i - from);
            }
            from = next.getAndAdd(ReadingLane.MANY);
        }
    }

    /** Waits for all, and returns what the first of them failed of. */
    private static Optional<Throwable> awaitAll(List<Future<?>> others) {
        Optional<Throwable> failure = Optional.empty();
        for (Future<?> other : others) {
            try {
                Uninterrupted.get(other);
            } catch (ExecutionException e) {
                Throwable cause = e.getCause();
                failure = failure.or(() -> Optional.of(cause == null ? e : cause));
            }
        }
        return failure;
    }

    @Override
    public void close() {
        closed = true;
        helpers.shutdown();
        lanes.forEach(ReadingLane::close);
    }
}
