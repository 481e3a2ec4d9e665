/**
 * What happens to a request, in order. A stage may end it with one code; `respond` always runs.
 *
 *   request
 *     UNAUTHENTICATED               ◀── identify    who asks, and why
 *     PURPOSE_UNKNOWN               ◀┘
 *     BAD_REQUEST                   ◀── admit       syntax, validity, limits, cost
 *     OPERATION_TOO_LARGE           ◀┤
 *     COST_ESTIMATED_TOO_EXPENSIVE  ◀┘
 *     ACCESS_SUSPENDED              ◀┐
 *     UNAUTHORIZED_FIELD_OR_TYPE    ◀── authorise   prunes what the principal may not read
 *     PURPOSE_NOT_PERMITTED         ◀┤
 *     GRANTS_UNAVAILABLE            ◀┤
 *     PURPOSE_REQUIRED              ◀┘
 *                                       plan        the engine's plan for what is left
 *     AUDIT_UNAVAILABLE             ◀── declare     who is about to read whose data, on disk first
 *     DEPARTMENT_UNAVAILABLE        ◀── execute  ──▶ departments
 *     AUDIT_UNAVAILABLE             ◀── account     whose data was read, on disk before it leaves
 *     INTERNAL                      ◀── respond     partial data, masked errors
 *   answer
 */
import { outcomeOf } from '../trust/audit/drafts.ts';
import { account } from './account.ts';
import { admit } from './admit.ts';
import { authorise } from './authorise.ts';
import { declare } from './declare.ts';
import type { Exchange, Reply, Stage } from './exchange.ts';
import { need } from './exchange.ts';
import { execute } from './execute.ts';
import { identify } from './identify.ts';
import { plan } from './plan.ts';
import { refuse, respond } from './respond.ts';

export const pipeline: readonly Stage[] = [identify, admit, authorise, plan, declare, execute, account, respond];

/** An intent whose request was ended has an outcome too; nothing of it leaves, so nobody waits. */
function abandon(exchange: Exchange): void {
  const { declared, result, hub } = exchange;
  if (declared !== undefined && !result) hub.audit?.note(outcomeOf(exchange, declared, 'FAILED', []));
}

export async function answer(exchange: Exchange): Promise<Reply> {
  try {
    for (const stage of pipeline) await stage(exchange);
  } catch (error) {
    refuse(exchange, error);
    abandon(exchange);
  }
  return need(exchange.reply, 'reply');
}
