/** What time alone does to referrals: they expire at the second deadline, and close unconfirmed. At its instant, however late it is noticed. */
import { lapse } from '@hub/kit/workflow/act.ts';
import { GraphQLError } from 'graphql';
import type { Context } from '../entities/index.ts';
import { Referral, type ReferralRow } from '../entities/referral.ts';
import { expiryOf, isUnanswered } from '../entities/referral-clock.ts';
import { type ReferralFacts, referralMachine } from '../entities/referral-machine.ts';
import { standingAfter } from '../entities/referral-standing.ts';
import { officeHours } from './office-hours.ts';

const columns = ['id', 'state', 'version', 'priority', 'respondBy', 'confirmBy', 'toDepartmentCode'] as const;
type Row = Pick<ReferralRow, (typeof columns)[number]>;

const timePassed = {} as ReferralFacts;

async function lapseOf(context: Context, row: Row): Promise<{ action: 'EXPIRE' | 'CLOSE'; at: string } | undefined> {
  const { state, priority, respondBy, confirmBy, toDepartmentCode } = row;
  if (state === 'SERVICE_COMPLETED' && confirmBy && confirmBy <= context.now) return { action: 'CLOSE', at: confirmBy };
  if (!respondBy || !isUnanswered(state)) return undefined;
  const at = expiryOf(respondBy, priority, await officeHours(context, toDepartmentCode));
  return at <= context.now ? { action: 'EXPIRE', at } : undefined;
}

/** Somebody acted, or another process noticed it, in between. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof GraphQLError && ['STALE_VERSION', 'ACTION_NOT_POSSIBLE'].includes(String(error.extensions['code']));

async function settleRow(context: Context, row: Row): Promise<boolean> {
  const due = await lapseOf(context, row);
  if (!due) return false;
  const { action, at } = due;
  const noteZh = action === 'EXPIRE' ? '两次答复时限均已过' : '转出方逾期未确认,自动结案';
  await lapse(context, at, {
    machine: referralMachine,
    entity: Referral,
    key: row.id,
    action,
    input: {},
    noteZh,
    expectedVersion: row.version,
    role: () => 'CLOCK',
    facts: () => timePassed,
    patch: (before) =>
      standingAfter(
        before,
        { action, by: 'CLOCK', at, to: referralMachine.actions[action].to },
        { priority: before.priority },
      ),
  }).catch((error: unknown) => {
    if (!isOvertaken(error)) throw error;
  });
  return true;
}

/** Before anybody acts on it: what is due on the referral by now has happened. */
export async function settle(context: Context, id: string): Promise<void> {
  const row = await context.sql.selectFrom('Referral').select(columns).where('id', '=', id).executeTakeFirst();
  if (row) await settleRow(context, row);
}

/** Everything due by now. @returns how many referrals it moved. */
export async function settleAll(context: Context): Promise<number> {
  const { sql, now } = context;
  const rows = await sql
    .selectFrom('Referral')
    .select(columns)
    .where(({ eb, or, and }) =>
      or([and([eb('state', 'in', ['SENT', 'ACKNOWLEDGED']), eb('dueAt', '<=', now)]), eb('confirmBy', '<=', now)]),
    )
    .orderBy('dueAt')
    .orderBy('id')
    .execute();
  let moved = 0;
  for (const row of rows) if (await settleRow(context, row)) moved += 1;
  return moved;
}
