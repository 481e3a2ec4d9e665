/** Runs stages to their end: a stage that throws ends the request, which is answered all the same. */
import { outcomeOf } from '../trust/audit/drafts.ts';
import type { Exchange, Stage } from './exchange.ts';
import { refuse } from './respond.ts';

/** An intent whose request was ended has an outcome too; nothing of it leaves, so nobody waits. */
function abandon(exchange: Exchange): void {
  const { declared, result, hub } = exchange;
  if (declared !== undefined && !result) hub.audit?.note(outcomeOf(exchange, declared, 'FAILED', []));
}

/** @returns whether every stage was passed; `reply` stands either way. */
export async function carryOut(exchange: Exchange, stages: readonly Stage[]): Promise<boolean> {
  try {
    for (const stage of stages) await stage(exchange);
    return true;
  } catch (error) {
    refuse(exchange, error);
    abandon(exchange);
    return false;
  }
}
