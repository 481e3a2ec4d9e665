/**
 * What a department tells the hub's auditor, and keeps for it, behind the same door as its graph. One path; the body says what
 * is asked, since the door's signature is over the body and not over the path.
 */
import type { Head } from '@hub/schema/audit-head.ts';
import { type Period, readExchanges } from '@hub/schema/exchange-log.ts';
import { chainName, type RecordFolders } from '@hub/schema/record-folders.ts';
import type { FastifyInstance } from 'fastify';
import type { Door } from './door.ts';
import type { ExchangeLog } from './exchanges.ts';
import { type KeptHeads, keptHeads } from './heads.ts';

export interface AuditorOptions {
  readonly records: RecordFolders;
  readonly exchanges: ExchangeLog;
  readonly door: Door;
}

/** What may be asked, one at a time. */
interface Asked {
  /** Its own log of what the hub asked it. */
  readonly exchanges?: Period & { readonly after: string | null };
  /** To keep these heads; it answers with the number of the last it holds. */
  readonly keepHeads?: { readonly chain: string; readonly heads: readonly Head[] };
  /** The heads it holds, after this number, as lines. */
  readonly heads?: { readonly chain: string; readonly after: number };
}

/** Chains a department keeps heads of: one for each gateway. */
const mostChains = 20;

const isInstant = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));

export function answerAuditor(app: FastifyInstance, { records, exchanges, door }: AuditorOptions): void {
  const chains = new Map<string, KeptHeads>();
  const headsOf = (chain: unknown): KeptHeads | undefined => {
    if (typeof chain !== 'string' || !chainName.test(chain)) return undefined;
    const known = chains.get(chain);
    if (known || chains.size >= mostChains) return known;
    const kept = keptHeads(records.heads(chain));
    chains.set(chain, kept);
    return kept;
  };
  app.post('/audit', async (request, reply) => {
    // Only the gateway itself asks here; nobody's query may be passed on to this path.
    if (door.visitOf(request).actor.persona !== 'gateway') return reply.code(404).send();
    const asked = request.body as Asked;
    if (asked.exchanges && isInstant(asked.exchanges.from) && isInstant(asked.exchanges.to)) {
      await exchanges.flush();
      return readExchanges(records.exchanges, asked.exchanges, asked.exchanges.after);
    }
    const heads = headsOf((asked.keepHeads ?? asked.heads)?.chain);
    if (heads && Array.isArray(asked.keepHeads?.heads)) {
      // What does not follow the last head, under its key or the one it announces, is not taken: the hub has signed two histories, or lost its own.
      if (!heads.keep(asked.keepHeads.heads)) return reply.code(409).send({ last: heads.last() });
      return { last: heads.last() };
    }
    if (heads && Number.isSafeInteger(asked.heads?.after)) return { lines: heads.after(Number(asked.heads?.after)) };
    return reply.code(400).send();
  });
}
