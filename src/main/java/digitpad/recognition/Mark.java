package digitpad.recognition;

/** What stands between the digits of a number without being one. */
public enum Mark {
    /** A decimal point. */
    POINT("."),

    /** A decimal comma. */
    COMMA(","),

    /** A minus sign or a dash. */
    DASH("-"),

    /** Ink that could be writing and is none of the others: it is shown, never dropped. */
    UNKNOWN("?");

    private final String text;

    Mark(String text) {
        this.text = text;
    }

    /** As it stands in a reading. */
    public String text() {
        return text;
    }
}
