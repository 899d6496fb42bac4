package digitpad.ink;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document. The platform's parser would find them as well, but of bytes that are none it also tells the
 * console, whatever it is asked.
 */
final class XmlText {
    /** A declaration is near the beginning and in letters of one byte where no order of bytes is told. */
    private static final int DECLARATION = 256;

    /** Which some programs write before a document. */
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private XmlText() {}

    /**
     * Whether a document type stands before the first element. What stands in one is not for the platform's parser, even where
     * that was told to pass over it: of one that is broken it tells the console, or misses words to complain with.
     */
    static boolean namesDocumentType(String document) {
        int at = 0;
        int next = afterMisc(document, at);
        while (next > at) {
            at = next;
            next = afterMisc(document, at);
        }
        return document.startsWith("<!DOCTYPE", at);
    }

    /** Where the space, the comment or the instruction ends that begins at {@code at}; {@code at} where none does. */
    private static int afterMisc(String document, int at) {
        if (document.startsWith("<!--", at)) {
            return after("-->", document, at);
        }
        if (document.startsWith("<?", at)) {
            return after("?>", document, at);
        }
        boolean space =
                at < document.length() && (document.charAt(at) <= ' ' || document.charAt(at) == BYTE_ORDER_MARK);
        return space ? at + 1 : at;
    }

    private static int after(String end, String document, int at) {
        int found = document.indexOf(end, at);
        return found < 0 ? at : found + end.length();
    }

    /**
     * Decodes by the first bytes and the declaration (XML 1.0, appendix F); UTF-8 where they say nothing.
     *
     * @throws CharacterCodingException where bytes are no characters
     * @throws UnsupportedCharsetException where the declaration names an encoding that nobody knows
     */
    static String of(byte[] document) throws CharacterCodingException {
        String begin = new String(document, 0, Math.min(DECLARATION, document.length), ISO_8859_1);
        boolean marked = begin.startsWith("\u00ef\u00bb\u00bf");
        ByteBuffer bytes = ByteBuffer.wrap(document);
        bytes.position(marked ? 3 : 0);
        return (marked ? UTF_8 : encoding(begin)).newDecoder().decode(bytes).toString();
    }

    private static Charset encoding(String begin) {
        if (begin.startsWith("\u00fe\u00ff") || begin.startsWith("\u00ff\u00fe")) {
            return UTF_16;
        }
        if (begin.startsWith("\0<")) {
            return UTF_16BE;
        }
        if (begin.startsWith("<\0")) {
            return UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(begin);
        if (!declared.find()) {
            return UTF_8;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            // What is read as letters of one byte is not in two.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? UTF_8 : charset;
        } catch (IllegalCharsetNameException e) {
            throw new UnsupportedCharsetException(declared.group(1));
        }
    }
}
