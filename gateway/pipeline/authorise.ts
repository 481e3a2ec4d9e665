/** Takes out of the operation what the principal may not read, so that its owner is never asked for it. */
import { Recent } from '../recent.ts';
import { grounds } from '../trust/policy.ts';
import { prune } from '../trust/prune.ts';
import { pruneUngranted } from '../trust/prune-ungranted.ts';
import { type Authorised, type Exchange, need } from './exchange.ts';

const outcomes = new WeakMap<object, Recent<Authorised>>();

export function authorise(exchange: Exchange): void {
  const { hub } = exchange;
  const operation = need(exchange.operation, 'operation');
  const principal = need(exchange.principal, 'principal');
  const known = outcomes.get(hub.supergraph) ?? new Recent<Authorised>(2_000);
  outcomes.set(hub.supergraph, known);
  // The key holds the grounds: an outcome is shared between principals only where nothing could differ.
  const grants = hub.grants.view();
  const key = `${grounds(principal)} ${grants.grounds(principal)} ${operation.name ?? ''} ${operation.text}`;
  exchange.authorised = known.get(key, () => {
    const scoped = prune(operation, hub.schema, (coordinate) => hub.supergraph.policy.allows(coordinate, principal));
    return pruneUngranted(scoped, operation, hub.schema, (coordinate) => grants.permits(coordinate, principal));
  });
}
