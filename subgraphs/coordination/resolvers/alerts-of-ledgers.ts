/** Alerts about single entries of the ledgers: resolutions, notices, consultations, minutes, policy documents. */
import { addDays, daysBetween } from '@hub/kit/dataset/random.ts';
import { instantOf } from '@hub/kit/working-calendar.ts';
import { sql as raw } from 'kysely';
import type { AlertRow } from '../entities/answers.ts';
import { awaitingReplyStates } from '../entities/consultation-machine.ts';
import type { Context } from '../entities/index.ts';
import { signWithinDays } from '../entities/meeting-machine.ts';
import { unadoptedPolicyStates } from '../entities/policy-machine.ts';
import type { ResolutionRow } from '../entities/resolution.ts';
import { since, yellowDays } from '../entities/resolution-light.ts';
import { signForBy, signForWithinDays } from '../entities/resolution-machine.ts';
import type { DepartmentCode } from '../schema.generated.ts';
import { showing } from './resolution-lights.ts';

/** Days before its target date from which a document that is not adopted is shown. */
const policyNoticeDays = 90;

/** 1 where it was urged since it is late; `late` is the first instant of that. */
const urgedSince = ({ urgedAt }: ResolutionRow, late: string): number => (urgedAt && urgedAt >= late ? 1 : 0);

type Pressing = 'RED' | 'YELLOW' | 'UNKNOWN';

function textOf({ titleZh, dueOn, measure }: ResolutionRow, light: Pressing, today: string): string {
  const left = daysBetween(today, dueOn);
  const bound = light === 'UNKNOWN' ? '绑定的指标待核' : '绑定的指标未达标';
  const what = measure ? bound : '未办结';
  return left < 0
    ? `决议“${titleZh}”逾期${-left}天${what}`
    : `决议“${titleZh}”距期限${left}天${measure ? `,${what}` : ''}`;
}

async function resolutionsShowing(light: Pressing, context: Context): Promise<AlertRow[]> {
  const { sql, today } = context;
  const found = await sql
    .selectFrom('Resolution')
    .selectAll()
    .where('id', 'in', (await showing(light, context)) ?? [])
    .execute();
  // A bound one is yellow from its first day on; it is worth an alert as every other is.
  const pressing = found.filter(({ dueOn }) => dueOn <= addDays(today, yellowDays));
  return pressing.map((resolution) => ({
    kind: `RESOLUTION_${light}`,
    severity: light,
    raisedAt: instantOf(since(light, resolution.dueOn), '00:00:00'),
    departmentCodes: [resolution.leadCode],
    textZh: textOf(resolution, light, today),
    count: 1,
    urged: urgedSince(resolution, instantOf(addDays(resolution.dueOn, 1), '00:00:00')),
    subject: { subject: 'Resolution', ...resolution },
  }));
}

async function unsignedFor({ sql, now }: Context): Promise<AlertRow[]> {
  const assigned = await sql.selectFrom('Resolution').selectAll().where('state', '=', 'ASSIGNED').execute();
  return assigned.flatMap((resolution) => {
    const due = signForBy(resolution.assignedOn);
    if (due > now) return [];
    return [
      {
        kind: 'RESOLUTION_UNSIGNED',
        severity: 'YELLOW',
        raisedAt: due,
        departmentCodes: [resolution.leadCode],
        textZh: `决议“${resolution.titleZh}”交办满${signForWithinDays}个工作日,牵头部门未签收`,
        count: 1,
        urged: urgedSince(resolution, due),
        subject: { subject: 'Resolution', ...resolution },
      } satisfies AlertRow,
    ];
  });
}

async function unacknowledged({ sql, now }: Context): Promise<AlertRow[]> {
  const owing = await sql
    .selectFrom('Acknowledgement')
    .innerJoin('MajorMatterNotice', 'MajorMatterNotice.id', 'Acknowledgement.noticeId')
    .selectAll('MajorMatterNotice')
    .select(['Acknowledgement.departmentCode', 'Acknowledgement.owedBy'])
    .where('Acknowledgement.state', 'in', ['PENDING', 'READ'])
    .where('Acknowledgement.owedBy', '<=', now)
    .orderBy('Acknowledgement.id')
    .execute();
  const debtors = new Map<string, DepartmentCode[]>();
  for (const { id, departmentCode } of owing) debtors.set(id, [...(debtors.get(id) ?? []), departmentCode]);
  const notices = new Map(owing.map((each) => [each.id, each]));
  return [...notices.values()].map(({ departmentCode: _, owedBy, ...notice }) => {
    const departmentCodes = debtors.get(notice.id) ?? [];
    return {
      kind: 'NOTICE_UNACKNOWLEDGED',
      severity: 'RED',
      raisedAt: owedBy ?? now,
      departmentCodes,
      textZh: `通报“${notice.titleZh}”已过签收时限,${departmentCodes.length}个部门未签收`,
      count: 1,
      subject: { subject: 'MajorMatterNotice', ...notice },
    };
  });
}

async function unanswered({ sql, now }: Context): Promise<AlertRow[]> {
  const found = await sql
    .selectFrom('Consultation')
    .selectAll()
    .where('state', 'in', awaitingReplyStates)
    .where('replyBy', '<=', now)
    .execute();
  return found.map((consultation) => ({
    kind: 'CONSULTATION_UNANSWERED',
    severity: 'RED',
    raisedAt: consultation.replyBy,
    departmentCodes: consultation.silentCodes,
    textZh: `协商“${consultation.subjectZh}”已过答复时限,沉默不视为同意`,
    count: 1,
    subject: { subject: 'Consultation', ...consultation },
  }));
}

async function unsignedMinutes({ sql, today }: Context): Promise<AlertRow[]> {
  const lastDay = addDays(today, -signWithinDays);
  const rows = await sql
    .selectFrom('Meeting')
    .innerJoin('Attendance', 'Attendance.meetingId', 'Meeting.id')
    .selectAll('Meeting')
    .select('Attendance.departmentCode')
    .where('Meeting.state', '=', 'MINUTES_DRAFT')
    .where('Meeting.minutesDraftedOn', '<=', lastDay)
    .where('Attendance.represented', '=', raw.lit(true))
    .where('Attendance.signedMinutesOn', 'is', null)
    .orderBy('Attendance.id')
    .execute();
  const meetings = new Map(rows.map((each) => [each.id, each]));
  return [...meetings.values()].map(({ departmentCode: _, ...meeting }) => ({
    kind: 'MINUTES_UNSIGNED',
    severity: 'YELLOW',
    raisedAt: instantOf(addDays(meeting.minutesDraftedOn ?? today, signWithinDays), '00:00:00'),
    departmentCodes: rows.filter(({ id }) => id === meeting.id).map(({ departmentCode }) => departmentCode),
    textZh: `“${meeting.titleZh}”纪要起草已满${signWithinDays}天,尚未签齐`,
    count: 1,
    subject: { subject: 'Meeting', ...meeting },
  }));
}

async function policyDue({ sql, today }: Context): Promise<AlertRow[]> {
  const found = await sql
    .selectFrom('PolicyDocument')
    .selectAll()
    .where('state', 'in', unadoptedPolicyStates)
    .where('targetDate', '<=', addDays(today, policyNoticeDays))
    .execute();
  return found.flatMap((policy) => {
    const { targetDate, titleZh, issuerCode } = policy;
    if (!targetDate) return [];
    const isLate = targetDate < today;
    return [
      {
        kind: 'POLICY_DUE',
        severity: isLate ? 'RED' : 'YELLOW',
        raisedAt: instantOf(isLate ? addDays(targetDate, 1) : addDays(targetDate, -policyNoticeDays), '00:00:00'),
        departmentCodes: [issuerCode],
        textZh: isLate
          ? `《${titleZh}》逾期${daysBetween(targetDate, today)}天未出台`
          : `《${titleZh}》距目标日期${daysBetween(today, targetDate)}天,尚未通过`,
        count: 1,
        subject: { subject: 'PolicyDocument', ...policy },
      } satisfies AlertRow,
    ];
  });
}

export const ledgerAlerts = {
  RESOLUTION_UNSIGNED: unsignedFor,
  RESOLUTION_RED: (context: Context) => resolutionsShowing('RED', context),
  RESOLUTION_YELLOW: (context: Context) => resolutionsShowing('YELLOW', context),
  RESOLUTION_UNKNOWN: (context: Context) => resolutionsShowing('UNKNOWN', context),
  NOTICE_UNACKNOWLEDGED: unacknowledged,
  CONSULTATION_UNANSWERED: unanswered,
  MINUTES_UNSIGNED: unsignedMinutes,
  POLICY_DUE: policyDue,
} as const;
