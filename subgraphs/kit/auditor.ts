/**
 * What a department tells the hub's auditor, behind the same door as its graph. One path; the body says what is asked, since
 * the door's signature is over the body and not over the path.
 */
import { type ExchangePage, type Period, readExchanges } from '@hub/schema/exchange-log.ts';
import type { RecordFolders } from '@hub/schema/record-folders.ts';
import type { FastifyInstance } from 'fastify';
import type { Door } from './door.ts';
import type { ExchangeLog } from './exchanges.ts';

export interface AuditorOptions {
  readonly records: RecordFolders;
  readonly exchanges: ExchangeLog;
  readonly door: Door;
}

/** What may be asked. */
interface Asked {
  readonly exchanges?: Period & { readonly after: string | null };
}

const isInstant = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));

export function answerAuditor(app: FastifyInstance, { records, exchanges, door }: AuditorOptions): void {
  app.post('/audit', async (request, reply) => {
    // Only the gateway itself asks here; nobody's query may be passed on to this path.
    if (door.visitOf(request).actor.persona !== 'gateway') return reply.code(404).send();
    const { exchanges: wanted } = request.body as Asked;
    if (!wanted || !isInstant(wanted.from) || !isInstant(wanted.to)) return reply.code(400).send();
    await exchanges.flush();
    return readExchanges(records.exchanges, wanted, wanted.after) satisfies Promise<ExchangePage>;
  });
}
