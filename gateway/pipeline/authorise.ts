/** Takes out of the operation what the principal may not read, so that its owner is never asked for it. */
import { fail } from '@hub/schema/errors.ts';
import { purposeNames } from '@hub/schema/purposes.ts';
import type { DocumentNode } from 'graphql';
import { Recent } from '../recent.ts';
import { touchOf } from '../trust/audit/touch.ts';
import { grounds } from '../trust/policy.ts';
import { prune } from '../trust/prune.ts';
import { pruneUngranted } from '../trust/prune-ungranted.ts';
import { type Authorised, type Exchange, need } from './exchange.ts';

/** By the document as `admit` keeps it, so that no text is compared twice. */
const outcomes = new WeakMap<DocumentNode, Recent<Authorised>>();

/** @throws PURPOSE_REQUIRED when personal data would be read and nobody said why; ACCESS_SUSPENDED. */
export function authorise(exchange: Exchange): void {
  const { hub } = exchange;
  const operation = need(exchange.operation, 'operation');
  const principal = need(exchange.principal, 'principal');
  const { policy } = hub.supergraph;
  const known = outcomes.get(operation.document) ?? new Recent<Authorised>(200);
  outcomes.set(operation.document, known);
  // The key holds the grounds: an outcome is shared between principals only where nothing could differ.
  const grants = hub.grants.view();
  exchange.grants = grants;
  if (grants.isSuspended(principal)) throw fail('ACCESS_SUSPENDED');
  exchange.authorised = known.get(`${grounds(principal)} ${grants.grounds(principal)}`, () => {
    const scoped = prune(operation, hub.schema, {
      allows: (coordinate) => policy.allows(coordinate, principal),
      isPersonal: (coordinate) => policy.isPersonal(coordinate),
    });
    const pruned = pruneUngranted(scoped, operation, hub.schema, {
      code: grants.code,
      permits: (coordinate) => grants.permits(coordinate, principal),
    });
    if (!hub.audit) return pruned;
    const touch = touchOf(pruned.text, operation.name, pruned.denials, hub.schema, hub.personal);
    return { ...pruned, text: touch.text, touch };
  });
  const [coordinate] = exchange.authorised.personal;
  if (coordinate !== undefined && principal.purpose === null)
    throw fail('PURPOSE_REQUIRED', { coordinate, expected: purposeNames.join(', ') });
}
