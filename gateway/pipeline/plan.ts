import type { ExecutablePlan } from '../engine/engine.ts';
import { type Authorised, type Exchange, need } from './exchange.ts';

/** By the outcome of authorisation, which is kept as long as its operation is remembered. */
const plans = new WeakMap<Authorised, ExecutablePlan>();

/** Lets the engine plan what is left of the operation, so that a plan that cannot be made is refused before any fetch. */
export async function plan(exchange: Exchange): Promise<void> {
  const authorised = need(exchange.authorised, 'authorised');
  const known = plans.get(authorised);
  if (known) exchange.hub.meter.plans.kept += 1;
  exchange.plan =
    known ??
    (await exchange.hub.engine.plan({
      text: authorised.text,
      operationName: exchange.operation?.name,
      keys: authorised.touch?.keys,
    }));
  if (!known) plans.set(authorised, exchange.plan);
}
