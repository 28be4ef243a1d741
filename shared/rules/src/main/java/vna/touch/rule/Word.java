package vna.touch.rule;

/// One word of a text as the rules see it: folded for comparing, with what surrounds it.
///
/// @param text lower case, without accents; umlauts spelled out (ae, oe, ue, ss); numbers keep
///   their inner points and commas
/// @param written as it was written
/// @param segment number of the sentence or half sentence, from 0
/// @param line number of the line, from 0
/// @param capital whether it was written with a capital
/// @param hasDigit whether it is a figure, or has one in it ("s7", "4.2")
/// @param afterBreak whether it opens a segment or follows a comma, a bracket or a quotation mark
/// @param afterHyphen whether a hyphen ties it to the word before
record Word(
    String text,
    String written,
    int segment,
    int line,
    boolean capital,
    boolean hasDigit,
    boolean afterBreak,
    boolean afterHyphen) {}
