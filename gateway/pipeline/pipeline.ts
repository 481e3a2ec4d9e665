/**
 * What happens to a request, in order. A stage may end it with one code, which is then the answer.
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
 *
 * A subscription is declared and then followed (`subscribe.ts`); each of its events goes the whole way as a request of its own.
 */
import { account } from './account.ts';
import { admit } from './admit.ts';
import { authorise } from './authorise.ts';
import { carryOut } from './carry-out.ts';
import { declare } from './declare.ts';
import type { Exchange, Reply, Stage } from './exchange.ts';
import { need } from './exchange.ts';
import { execute } from './execute.ts';
import { identify } from './identify.ts';
import { plan } from './plan.ts';
import { refuseRoot } from './refuse-root.ts';
import { respond } from './respond.ts';
import { subscribe } from './subscribe.ts';

const beginning: readonly Stage[] = [identify, admit, authorise];
const answering: readonly Stage[] = [plan, declare, execute, account, respond];
export const pipeline: readonly Stage[] = [...beginning, ...answering];
const following: readonly Stage[] = [refuseRoot, plan, declare, subscribe];

export async function answer(exchange: Exchange): Promise<Reply> {
  if (await carryOut(exchange, beginning))
    await carryOut(exchange, exchange.operation?.kind === 'subscription' ? following : answering);
  return need(exchange.reply, 'reply');
}
