/** Takes out of the operation what the principal may not read, so that its owner is never asked for it. */
import { Recent } from '../recent.ts';
import { prune } from '../trust/prune.ts';
import { type Authorised, type Exchange, need, type Operation } from './exchange.ts';

const outcomes = new WeakMap<Operation, Recent<Authorised>>();
const scopeKeys = new WeakMap<ReadonlySet<string>, string>();

/** Sets of the same scopes have the same key. */
function keyOf(scopes: ReadonlySet<string>): string {
  let key = scopeKeys.get(scopes);
  if (key === undefined) {
    key = JSON.stringify([...scopes].sort());
    scopeKeys.set(scopes, key);
  }
  return key;
}

export function authorise(exchange: Exchange): void {
  const { hub } = exchange;
  const operation = need(exchange.operation, 'operation');
  const principal = need(exchange.principal, 'principal');
  let known = outcomes.get(operation);
  if (!known) {
    known = new Recent<Authorised>(100);
    outcomes.set(operation, known);
  }
  // The key holds whatever a decision may depend on: an outcome is shared between principals only where nothing could differ.
  const key = `${principal.subject === 'anonymous'} ${keyOf(principal.scopes)}`;
  exchange.authorised = known.get(key, () =>
    prune(operation, hub.schema, (coordinate) => hub.supergraph.policy.allows(coordinate, principal)),
  );
}
