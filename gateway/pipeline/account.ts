/** Writes down what became of the request, before the answer leaves: names, counts and keys, never values. */
import { outcomeOf } from '../trust/audit/drafts.ts';
import { type Exchange, need } from './exchange.ts';

function log(exchange: Exchange): void {
  const { incoming, hub, departments } = exchange;
  const { subject, persona, purpose } = need(exchange.principal, 'principal');
  hub.log.info(
    {
      requestId: incoming.requestId,
      operation: exchange.operation?.name ?? null,
      kind: exchange.operation?.kind,
      subject,
      persona,
      purpose,
      denied: exchange.authorised?.denials.map(({ coordinate }) => coordinate) ?? [],
      departments: Object.fromEntries(
        [...departments].map(([name, { requests, failures }]) => [name, { requests, failures: failures.length }]),
      ),
    },
    'answered',
  );
}

/** Whose data the answer holds: each key once, sorted. */
const disclosed = ({ result, hub }: Exchange): string[] => [...new Set(result?.keys)].filter(hub.personal.isKey).sort();

/** @throws AUDIT_UNAVAILABLE when personal data was fetched and its outcome cannot be written: then it does not leave. */
export async function account(exchange: Exchange): Promise<void> {
  log(exchange);
  const { declared, result, authorised, hub } = exchange;
  if (!hub.audit || declared === undefined || !authorised?.touch) return;
  const subjects = disclosed(exchange);
  const isWhole = authorised.denials.length === 0 && (result?.errors ?? []).length === 0;
  const outcome = result?.data ? (isWhole ? 'ANSWERED' : 'PARTIAL') : 'FAILED';
  await hub.audit.write(outcomeOf(exchange, declared, outcome, subjects));
}
