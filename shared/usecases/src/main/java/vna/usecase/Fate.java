package vna.usecase;

/// What became of something that came by queue.
public sealed interface Fate {

  /// It had its effect, now or before.
  ///
  /// @param what in a few words
  record Done(String what) implements Fate {}

  /// What it needs may still be on the way: to be tried again.
  record Later(String why) implements Fate {}

  /// No retry can mend it.
  ///
  /// @param why what is wrong, where, and how to mend it
  record Dead(String why) implements Fate {}

  /// In a few words, for a log or a person.
  default String said() {
    return switch (this) {
      case Done(var what) -> what;
      case Later(var why) -> why;
      case Dead(var why) -> why;
    };
  }
}
