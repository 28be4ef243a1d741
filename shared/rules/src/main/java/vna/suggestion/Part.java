package vna.suggestion;

/// A part of a plan, and where it comes from.
record Part<T>(T value, String from) {}
