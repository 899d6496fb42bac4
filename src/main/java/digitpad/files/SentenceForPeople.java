package digitpad.files;

/** What exceptions are whose message is one sentence for people: what is wrong, and what to do where that is known. */
public interface SentenceForPeople {}
