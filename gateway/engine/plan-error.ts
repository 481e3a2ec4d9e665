/** A shape of plan the compiler does not support; the stock executor runs it, and it is counted. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
}
