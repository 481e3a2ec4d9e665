/** How a matter comes on the agenda of a meeting: put there by a department, or escalated to the next meeting of all members. */
import type { Work } from '@hub/kit/workflow/act.ts';
import type { Context } from '../entities/index.ts';
import { comingStates } from '../entities/meeting-machine.ts';
import type { DepartmentCode, MeetingKind } from '../schema.generated.ts';
import { lock, partOf, tables } from './acting.ts';

/** Meetings of all members: what departments cannot settle goes to one of these. */
const jointKinds: readonly MeetingKind[] = ['REGULAR_JOINT', 'EXTRAORDINARY', 'EMERGENCY'];

/** The key of the next meeting of all members; null where none is planned or called. */
export async function nextJointMeeting({ sql, now }: Context): Promise<string | null> {
  const found = await sql
    .selectFrom('Meeting')
    .select('id')
    .where('state', 'in', comingStates)
    .where('kind', 'in', jointKinds)
    .where('scheduledFor', '>=', now)
    .orderBy('scheduledFor')
    .executeTakeFirst();
  return found?.id ?? null;
}

export interface Item {
  readonly titleZh: string;
  readonly proposerCode: DepartmentCode;
  readonly consultationId?: string;
  readonly noticeId?: string;
}

/** Appends `item`; whoever else appends to the same agenda waits, so that each has a number of its own. */
export async function putOnAgenda(meetingId: string, item: Item, work: Work): Promise<void> {
  await lock(work, 'Meeting', meetingId);
  const { last } = await tables(work)
    .selectFrom('AgendaItem')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('meetingId', '=', meetingId)
    .executeTakeFirstOrThrow();
  const number = (last ?? 0) + 1;
  await tables(work)
    .insertInto('AgendaItem')
    .values({ consultationId: null, noticeId: null, ...item, id: partOf(meetingId, number), meetingId, number })
    .execute();
}
