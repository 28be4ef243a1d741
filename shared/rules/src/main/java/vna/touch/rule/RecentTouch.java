package vna.touch.rule;

import vna.deal.Touch;

/// A touch of the owner's, on any of their deals, of the last days.
///
/// @param touch without the text of its message
/// @param gist what it says
public record RecentTouch(String dealId, Touch touch, Gist gist) {}
