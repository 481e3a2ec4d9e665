import type { ExecutablePlan } from '../engine/engine.ts';
import type { Use } from '../operations/usage.ts';
import { type Authorised, type Exchange, need } from './exchange.ts';

/** By the outcome of authorisation, which is kept as long as its operation is remembered. */
const plans = new WeakMap<Authorised, { readonly plan: ExecutablePlan; readonly use: Use }>();

/** Lets the engine plan what is left of the operation, so that a plan that cannot be made is refused before any fetch. */
export async function plan(exchange: Exchange): Promise<void> {
  const { hub } = exchange;
  const authorised = need(exchange.authorised, 'authorised');
  const known = plans.get(authorised);
  if (known) {
    hub.meter.plans.kept += 1;
    known.use.times += 1;
    exchange.plan = known.plan;
    return;
  }
  const { text, name: operationName } = need(exchange.operation, 'operation');
  const made = await hub.engine.plan({ text: authorised.text, operationName, keys: authorised.touch?.keys });
  const use: Use = { text, operationName, principal: need(exchange.principal, 'principal'), times: 0 };
  hub.usage.add(use);
  plans.set(authorised, { plan: made, use });
  exchange.plan = made;
}
