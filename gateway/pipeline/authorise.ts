/** Takes out of the operation what the principal may not read, so that its owner is never asked for it. */
import { Recent } from '../recent.ts';
import { touchOf } from '../trust/audit/touch.ts';
import { prune } from '../trust/prune.ts';
import { type Authorised, type Exchange, need } from './exchange.ts';

const outcomes = new WeakMap<object, Recent<Authorised>>();

export function authorise(exchange: Exchange): void {
  const { hub } = exchange;
  const operation = need(exchange.operation, 'operation');
  const principal = need(exchange.principal, 'principal');
  const known = outcomes.get(hub.supergraph) ?? new Recent<Authorised>(2_000);
  outcomes.set(hub.supergraph, known);
  // The key holds the scopes: an outcome is shared between principals only where nothing could differ.
  const key = JSON.stringify([[...principal.scopes].sort(), operation.name ?? '', operation.text]);
  exchange.authorised = known.get(key, () => {
    const { text, denials } = prune(operation, hub.schema, (coordinate) =>
      hub.supergraph.policy.allows(coordinate, principal),
    );
    if (!hub.audit) return { text, denials };
    const touch = touchOf(text, operation.name, denials, hub.schema, hub.personal);
    return { text: touch.text, denials, touch };
  });
}
