/// Public holidays, by the library [Jollyday](https://github.com/focus-shift/jollyday).
///
/// Promises: nothing is read before somebody asks about a day, and each region once. Out of scope:
/// working time ([vna.playbook.BusinessCalendar]).
@NullMarked
package vna.holiday;

import org.jspecify.annotations.NullMarked;
