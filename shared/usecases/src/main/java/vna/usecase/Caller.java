package vna.usecase;

import vna.deal.Through;

/// Who commands.
///
/// @param by an e-mail address, or a source's name
public record Caller(String by, Through through) {}
