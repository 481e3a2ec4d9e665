/** Plans for another supergraph what is asked for most of the one before, before anyone asks: admitted, authorised and planned as it will be. */
import { Presence } from '../engine/presence.ts';
import { admit } from '../pipeline/admit.ts';
import { authorise } from '../pipeline/authorise.ts';
import type { Exchange, Hub } from '../pipeline/exchange.ts';
import { plan } from '../pipeline/plan.ts';
import type { Use } from './usage.ts';

/** At 2–30 ms a plan a few seconds at most, in the planner's thread. */
export const mostRehearsed = 100;

async function rehearseOne(hub: Hub, { text, operationName, principal }: Use): Promise<void> {
  const exchange: Exchange = {
    incoming: {
      requestId: 'gateway-rehearsal',
      method: 'POST',
      headers: {},
      body: { query: text, ...(operationName === undefined ? {} : { operationName }) },
      search: {},
      client: new Presence(),
    },
    hub,
    departments: new Map(),
    principal,
  };
  admit(exchange);
  authorise(exchange);
  await plan(exchange);
}

/** @returns how many are ready; one that is not is refused or planned when somebody asks. */
export async function rehearse(hub: Hub, uses: readonly Use[]): Promise<number> {
  let ready = 0;
  for (const use of uses) {
    try {
      await rehearseOne(hub, use);
      ready += 1;
    } catch {
      // Whoever asks is told: a field that is gone, a cost without its variables.
    }
  }
  return ready;
}
