/** From a request on its way through the pipeline to what the audit writes of it. */
import type { DepartmentOutcome } from '../../engine/asking.ts';
import { type Exchange, need } from '../../pipeline/exchange.ts';
import { Recent } from '../../recent.ts';
import type { Principal } from '../principal.ts';
import type { DepartmentAsked, Intent, Outcome, Reader, Refusal, Result } from './record.ts';

/** Frozen, as every list here that is the same at many requests, so that its canonical text is made once. */
const readers = new WeakMap<Principal, Reader>();

function readerOf(exchange: Exchange): { readonly reader: Reader; readonly purpose: string | null } {
  const principal = need(exchange.principal, 'principal');
  const { subject, persona, organisation, purpose } = principal;
  const reader = readers.get(principal) ?? Object.freeze({ subject, persona, organisation });
  readers.set(principal, reader);
  return { reader, purpose };
}

const asked = new Recent<readonly DepartmentAsked[]>(1_000);

/** Who was asked how often, by name. */
function departmentsOf(outcomes: ReadonlyMap<string, DepartmentOutcome>): readonly DepartmentAsked[] {
  let key = '';
  for (const [name, { requests, failures }] of outcomes) key += `${name} ${requests} ${failures.length},`;
  return asked.get(key, () =>
    Object.freeze(
      [...outcomes]
        .map(([name, { requests, failures }]) => Object.freeze({ name, requests, failures: failures.length }))
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
    ),
  );
}

export function intentOf(exchange: Exchange): Intent {
  const { coordinates, denied, asked: namedIn } = need(exchange.authorised?.touch, 'touch');
  const { variables } = need(exchange.operation, 'operation');
  return {
    kind: 'INTENT',
    request: exchange.incoming.requestId,
    ...readerOf(exchange),
    basis: null,
    coordinates,
    denied,
    subjects: namedIn(variables),
  };
}

export function refusalOf(exchange: Exchange): Refusal {
  const { denied } = need(exchange.authorised?.touch, 'touch');
  return { kind: 'DENIAL', request: exchange.incoming.requestId, ...readerOf(exchange), denied };
}

/** @param subjects whose data the answer holds. */
export function outcomeOf(exchange: Exchange, intent: number, result: Result, subjects: readonly string[]): Outcome {
  return {
    kind: 'OUTCOME',
    request: exchange.incoming.requestId,
    intent,
    result,
    subjects,
    departments: departmentsOf(exchange.departments),
  };
}
