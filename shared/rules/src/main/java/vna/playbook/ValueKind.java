package vna.playbook;

/// What kind of value a touch delivers: a fact, how facts hang together, what experience advises,
/// or what the buyer could not have seen alone.
public enum ValueKind {
  INFORMATION,
  CONTEXT,
  WISDOM,
  INSIGHT
}
