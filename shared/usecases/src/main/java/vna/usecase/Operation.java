package vna.usecase;

/// What can be commanded: a key is good for one of them.
enum Operation {
  OPEN_DEAL,
  PLAN_TOUCH,
  RECORD_OUTCOME,
  CLOSE_DEAL
}
