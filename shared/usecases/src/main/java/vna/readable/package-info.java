/// Reviews as people read them: as a page, and as plain text.
///
/// Promises: both say the same in the same words; a page is one document without scripts and with
/// its style in it, which a browser, a printer and a mail client show; whatever a user typed is
/// text on it, never markup. Out of scope: deciding anything, and sending it.
@NullMarked
package vna.readable;

import org.jspecify.annotations.NullMarked;
