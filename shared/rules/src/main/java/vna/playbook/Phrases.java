package vna.playbook;

import java.util.List;

/// A team's own phrases of one language. They add to the shipped ones; `-phrase` removes one.
///
/// @param empty phrases that say nothing ("just checking in")
/// @param vagueAsk acts that nobody could watch the buyer do ("think about it")
/// @param order asks that are only the order ("sign the contract")
/// @param aboutUs the seller's own stories ("leading provider")
public record Phrases(
    List<String> empty, List<String> vagueAsk, List<String> order, List<String> aboutUs) {
  public static final Phrases NONE = new Phrases(List.of(), List.of(), List.of(), List.of());

  public Phrases {
    empty = List.copyOf(empty);
    vagueAsk = List.copyOf(vagueAsk);
    order = List.copyOf(order);
    aboutUs = List.copyOf(aboutUs);
  }
}
