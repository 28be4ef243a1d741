/// Sources: the forms and CRMs that send webhooks, each described by data alone. How a delivery is
/// verified, and how what it says becomes commands.
///
/// Promises: no vendor has code of its own; verification is of the exact bytes and in constant
/// time; a mapping reads no clock, makes no random number, and ends whatever its payload holds. Out
/// of scope: reading a definition ([vna.wire]), keeping one ([vna.store]), carrying out what a
/// mapping gives ([vna.usecase]).
@NullMarked
package vna.source;

import org.jspecify.annotations.NullMarked;
