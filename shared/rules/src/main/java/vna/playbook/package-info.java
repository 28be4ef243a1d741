/// The team's playbook: steps of the buyer's decision, rule settings, phrase lists, calendar and
/// value shelf.
///
/// Promises: everything here is data, versioned as a whole; code never names a step. A
/// [BusinessCalendar] is the one place that computes business time. Out of scope: reading or
/// storing a playbook, and judging with it.
@NullMarked
package vna.playbook;

import org.jspecify.annotations.NullMarked;
