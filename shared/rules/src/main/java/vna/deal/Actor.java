package vna.deal;

/// Whose move it is.
public enum Actor {
  SELLER,
  BUYER
}
