/** Writes down what became of the request, before the answer leaves: names, counts and keys, never values. */
import { readWire, writeWire } from '../engine/wire.ts';
import { outcomeOf } from '../trust/audit/drafts.ts';
import { hiddenKey, type Touch } from '../trust/audit/touch.ts';
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

/** Keys in the answer; those the client did not ask for are taken out of it. */
function disclosed(exchange: Exchange, touch: Touch): string[] {
  const { result } = exchange;
  if (typeof result?.data !== 'string') return touch.disclosed(result?.data);
  const data = readWire(result.data);
  const subjects = touch.disclosed(data);
  // Where none was hidden the answer leaves as it is: writing it anew would cost as much as making it did.
  if (result.data.includes(`"${hiddenKey}`)) exchange.result = { ...result, data: writeWire(data) };
  return subjects;
}

/** @throws AUDIT_UNAVAILABLE when personal data was fetched and its outcome cannot be written: then it does not leave. */
export async function account(exchange: Exchange): Promise<void> {
  log(exchange);
  const { declared, result, authorised, hub } = exchange;
  if (!hub.audit || declared === undefined || !authorised?.touch) return;
  const subjects = disclosed(exchange, authorised.touch);
  const isWhole = authorised.denials.length === 0 && (result?.errors ?? []).length === 0;
  const outcome = result?.data ? (isWhole ? 'ANSWERED' : 'PARTIAL') : 'FAILED';
  await hub.audit.write(outcomeOf(exchange, declared, outcome, subjects));
}
