/** Takes out of the operation what the principal may not read, so that its owner is never asked for it. */
import { fail } from '@hub/schema/errors.ts';
import { purposeNames } from '@hub/schema/purposes.ts';
import { Recent } from '../recent.ts';
import { entitlementOf } from '../trust/principal.ts';
import { prune } from '../trust/prune.ts';
import { type Authorised, type Exchange, need } from './exchange.ts';

const outcomes = new WeakMap<object, Recent<Authorised>>();

/** @throws PURPOSE_REQUIRED when personal data would be read and nobody said why. */
export function authorise(exchange: Exchange): void {
  const { hub } = exchange;
  const operation = need(exchange.operation, 'operation');
  const principal = need(exchange.principal, 'principal');
  const { policy } = hub.supergraph;
  const known = outcomes.get(hub.supergraph) ?? new Recent<Authorised>(2_000);
  outcomes.set(hub.supergraph, known);
  // An outcome is shared between principals only where nothing could differ.
  const key = `${entitlementOf(principal)}\n${operation.name ?? ''}\n${operation.text}`;
  exchange.authorised = known.get(key, () =>
    prune(operation, hub.schema, {
      allows: (coordinate) => policy.allows(coordinate, principal),
      isPersonal: (coordinate) => policy.isPersonal(coordinate),
    }),
  );
  const [coordinate] = exchange.authorised.personal;
  if (coordinate !== undefined && principal.purpose === null)
    throw fail('PURPOSE_REQUIRED', { coordinate, expected: purposeNames.join(', ') });
}
