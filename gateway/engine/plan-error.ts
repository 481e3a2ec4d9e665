/** A shape of plan the compiler does not support; the stock executor runs it, and it is counted. */
import type { Unsupported } from '../metrics/meter.ts';

export class PlanError extends Error {
  override readonly name = 'PlanError';
  readonly reason: Unsupported;

  constructor(reason: Unsupported, message: string) {
    super(message);
    this.reason = reason;
  }
}
