import { type Exchange, need } from './exchange.ts';

/** Writes down who asked what of whom, before the answer leaves: names and counts, never values. */
export function account(exchange: Exchange): void {
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
