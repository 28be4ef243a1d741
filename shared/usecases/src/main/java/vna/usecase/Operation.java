package vna.usecase;

/// What can be commanded: a key is good for one of them.
enum Operation {
  OPEN_DEAL,
  EDIT_DEAL,
  CLOSE_DEAL,
  REOPEN_DEAL,
  PLAN_TOUCH,
  CHANGE_TOUCH,
  CANCEL_TOUCH,
  MARK_SENT,
  RECORD_OUTCOME,
  CORRECT_OUTCOME,
  WITHDRAW_OUTCOME,
  SET_NEXT_ACTION,
  DEFER_NEXT_ACTION
}
