/** From a request on its way through the pipeline to what the audit writes of it. */
import { type Exchange, need } from '../../pipeline/exchange.ts';
import type { Intent, Outcome, Reader, Refusal, Result } from './record.ts';

function readerOf(exchange: Exchange): { readonly reader: Reader; readonly purpose: string | null } {
  const { subject, persona, organisation, purpose } = need(exchange.principal, 'principal');
  return { reader: { subject, persona, organisation }, purpose };
}

export function intentOf(exchange: Exchange): Intent {
  const { coordinates, denied, asked } = need(exchange.authorised?.touch, 'touch');
  const { variables } = need(exchange.operation, 'operation');
  return {
    kind: 'INTENT',
    request: exchange.incoming.requestId,
    ...readerOf(exchange),
    basis: null,
    coordinates,
    denied,
    subjects: asked(variables),
  };
}

export function refusalOf(exchange: Exchange): Refusal {
  const { denied } = need(exchange.authorised?.touch, 'touch');
  return { kind: 'DENIAL', request: exchange.incoming.requestId, ...readerOf(exchange), denied };
}

/** @param subjects whose data the answer holds. */
export function outcomeOf(exchange: Exchange, intent: number, result: Result, subjects: readonly string[]): Outcome {
  const departments = [...exchange.departments].map(([name, { requests, failures }]) => ({
    name,
    requests,
    failures: failures.length,
  }));
  return {
    kind: 'OUTCOME',
    request: exchange.incoming.requestId,
    intent,
    result,
    subjects,
    departments: departments.sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}
