/**
 * What happens to a request, in order. A stage may end it with one code; `respond` always runs.
 *
 *   request
 *     UNAUTHENTICATED               ◀── identify    who asks
 *     BAD_REQUEST                   ◀── admit       syntax, validity, limits
 *     OPERATION_TOO_LARGE           ◀┘
 *     UNAUTHORIZED_FIELD_OR_TYPE    ◀── authorise   prunes what the principal may not read
 *     PURPOSE_NOT_PERMITTED         ◀┘
 *                                       plan        the engine's plan for what is left
 *     DEPARTMENT_UNAVAILABLE        ◀── execute  ──▶ departments
 *                                       account     who was told what, by whom
 *     INTERNAL                      ◀── respond     partial data, masked errors
 *   answer
 */
import { account } from './account.ts';
import { admit } from './admit.ts';
import { authorise } from './authorise.ts';
import type { Exchange, Reply, Stage } from './exchange.ts';
import { need } from './exchange.ts';
import { execute } from './execute.ts';
import { identify } from './identify.ts';
import { plan } from './plan.ts';
import { refuse, respond } from './respond.ts';

export const pipeline: readonly Stage[] = [identify, admit, authorise, plan, execute, account, respond];

export async function answer(exchange: Exchange): Promise<Reply> {
  try {
    for (const stage of pipeline) await stage(exchange);
  } catch (error) {
    refuse(exchange, error);
  }
  return need(exchange.reply, 'reply');
}
