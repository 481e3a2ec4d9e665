/** Takes out of the operation what the principal may not read, so that its owner is never asked for it. */
import { Recent } from '../recent.ts';
import { grounds } from '../trust/policy.ts';
import type { Principal } from '../trust/principal.ts';
import { prune } from '../trust/prune.ts';
import { type Authorised, type Exchange, need, type Operation } from './exchange.ts';

const outcomes = new WeakMap<Operation, Recent<Authorised>>();
const known = new WeakMap<Principal, string>();

/** Written once a principal, not once a request. */
function groundsOf(principal: Principal): string {
  let text = known.get(principal);
  if (text === undefined) {
    text = grounds(principal);
    known.set(principal, text);
  }
  return text;
}

function outcomesOf(operation: Operation): Recent<Authorised> {
  let ofOperation = outcomes.get(operation);
  if (!ofOperation) {
    ofOperation = new Recent<Authorised>(100);
    outcomes.set(operation, ofOperation);
  }
  return ofOperation;
}

export function authorise(exchange: Exchange): void {
  const { hub } = exchange;
  const operation = need(exchange.operation, 'operation');
  const principal = need(exchange.principal, 'principal');
  // The key holds the grounds: an outcome is shared between principals only where nothing could differ.
  exchange.authorised = outcomesOf(operation).get(groundsOf(principal), () =>
    prune(operation, hub.schema, (coordinate) => hub.supergraph.policy.allows(coordinate, principal)),
  );
}
