/** Referrals as the rows of three tables: the referral with what statistics count, its history, the consent it rests on. */
import { type City, reportInstant } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { addHours, wallTime } from '@hub/kit/working-calendar.ts';
import type { Consent } from '../entities/consent.ts';
import type { Referral } from '../entities/referral.ts';
import type { ConsentScope, DepartmentCode, LegalBasis, ReferralOutcome, ServiceField } from '../schema.generated.ts';
import type { Event } from './referral-course.ts';
import type { Referred } from './referrals.ts';
import type { Step } from './workflow-steps.ts';

const dayOf = (instant: string): string => wallTime(instant).slice(0, 10);

const summaries: Readonly<Record<ServiceField, string>> = {
  FAMILY: '家庭照顾者压力较大,需要家庭支援与资源链接',
  ELDERLY: '独居长者,日常照顾与定期探访需要跟进',
  YOUTH: '青少年适应困难,需要个案辅导',
  COMMUNITY_CORRECTIONS: '需要就业帮扶与家庭关系修复',
  MEDICAL_SOCIAL_WORK: '需要就医协助与情绪疏导',
  DISABILITY_REHABILITATION: '需要居家康复与辅具资源',
  NEW_SETTLERS: '新迁入居民,需要社区融入支援',
  MIGRANT_WORKERS: '异地务工人员,需要政策咨询与子女照顾支援',
  ETHNIC_INTEGRATION: '需要语言协助与社区融入支援',
  DRUG_CONTROL: '需要康复跟进与家庭支援',
  OTHER: '需要综合评估后安排服务',
};

const feedback: Readonly<Record<ReferralOutcome, string>> = {
  NEED_MET: '需要已满足,结束服务',
  NEED_PARTLY_MET: '主要需要已满足,其余转社区持续跟进',
  NEED_NOT_MET: '未能满足需要,建议重新评估',
  PERSON_WITHDREW: '服务对象提出结束服务',
  LOST_CONTACT: '多次联系未果',
  MOVED_AWAY: '服务对象已迁离本区',
  DECEASED: '服务对象已离世,已向家属提供哀伤辅导',
  SERVED_ELSEWHERE: '服务对象已由其他机构服务',
};

const consentIdOf = ({ id, course }: Referred): string | null => (course.sentAt ? id.replace('REF-', 'CNS-') : null);

function basisOf({ from, priority }: Referred): LegalBasis {
  if (priority === 'EMERGENCY') return 'VITAL_INTEREST';
  return from.kind === 'JUSTICE_OFFICE' ? 'STATUTORY_DUTY' : 'SEPARATE_CONSENT';
}

/** A consent is withdrawn from a referral on hold or over: an open one goes on hold with it. */
const isRevoked = (referred: Referred): boolean =>
  referred.script.revokesConsent === true &&
  (referred.course.state === 'ON_HOLD' || referred.course.state === 'CLOSED') &&
  basisOf(referred) === 'SEPARATE_CONSENT';

/** When its sender urged the receiver, a minute after the deadline passed; null where it did not: of those late every second is urged. */
function urgedAt({ id, course: { dueAt, events } }: Referred): string | null {
  const since = [dueAt ?? '', events.at(-1)?.at ?? ''].sort().at(-1);
  if (!dueAt || !since || Number(id.slice('REF-'.length)) % 2 === 0) return null;
  const at = addHours(since, 1 / 60);
  return at <= reportInstant ? at : null;
}

/** Its history; the sender, whom the resident told, records a withdrawal a minute after the last other step. */
function eventsOf(referred: Referred): readonly Event[] {
  const { events, state } = referred.course;
  const last = events.at(-1);
  const urged = urgedAt(referred);
  if (!last || !(isRevoked(referred) || urged)) return events;
  const [at, action] = urged ? ([urged, 'URGE'] as const) : ([addHours(last.at, 1 / 60), 'REVOKE_CONSENT'] as const);
  return [...events, { at, action, actor: 'SENDER', from: state, to: state, noteZh: null }];
}

export function* referralRows(city: City, all: readonly Referred[]): Generator<NewRow<typeof Referral>> {
  for (const referred of all) {
    const { id, from, to, course, onward, outcome, script } = referred;
    const { events: _, state, isCompleted: __, ...standing } = course;
    const events = eventsOf(referred);
    yield {
      id,
      number: `合成转字〔${(events[0]?.at ?? '').slice(0, 4)}〕${id.slice('REF-'.length)}号`,
      fromKind: from.kind,
      fromId: from.id,
      fromLabelZh: from.labelZh,
      fromDepartmentCode: from.departmentCode,
      fromDistrictCode: from.districtCode,
      toKind: to.kind,
      toId: to.id,
      toLabelZh: to.labelZh,
      toDepartmentCode: to.departmentCode,
      toDistrictCode: to.districtCode,
      personId: city.person(referred.resident),
      need: referred.need,
      summaryZh: summaries[referred.need],
      priority: referred.priority,
      state,
      version: events.length,
      ...standing,
      errorReportedBy: course.errorReportedAt && `synthetic:${from.departmentCode}`,
      urgedCount: urgedAt(referred) ? 1 : 0,
      urgedAt: urgedAt(referred),
      receiverCaseNo: null,
      capacityAtSending: course.sentAt ? 'HAS_CAPACITY' : null,
      declineReason: referred.declineReason,
      isOnwardMissing: state === 'DECLINED' && script.onward === 'MISSING',
      onwardKind: onward?.kind ?? null,
      onwardId: onward?.id ?? null,
      onwardLabelZh: onward?.labelZh ?? null,
      outcome,
      feedbackZh: outcome && feedback[outcome],
      consentId: consentIdOf(referred),
      isConsentRevoked: isRevoked(referred),
      // Justice is an end only of referrals of residents without a corrections file: it has cleared each.
      isWithheld: false,
      counterpartId: referred.counterpartId,
      parentId: referred.parentId,
      redirectedToId: referred.redirectedToId,
      quality: 'SYNTHETIC',
    };
  }
}

function departmentOf({ from, to }: Referred, actor: Event['actor']): DepartmentCode | null {
  if (actor === 'SENDER') return from.departmentCode;
  if (actor === 'RECEIVER') return to.departmentCode;
  if (actor === 'SUPERVISOR') return from.departmentCode;
  return actor === 'COORDINATOR' ? 'COORDINATION' : null;
}

/** History, in the shape every workflow's has. */
export function* referralSteps(all: readonly Referred[]): Generator<Step> {
  for (const referred of all)
    for (const [place, { actor, ...event }] of eventsOf(referred).entries()) {
      const organisation = departmentOf(referred, actor);
      yield {
        ...event,
        type: 'Referral',
        key: referred.id,
        version: place + 1,
        role: actor,
        subject: organisation ? `synthetic:${organisation}${actor === 'SUPERVISOR' ? ':supervisor' : ''}` : 'clock',
        organisation,
      };
    }
}

function scopeOf({ from, to }: Referred): readonly ConsentScope[] {
  const kinds = [from.kind, to.kind];
  return [
    ...(['NEED', 'CONTACT', 'ASSESSMENT'] as const),
    ...(kinds.includes('HOSPITAL') ? (['MEDICAL'] as const) : []),
    ...(kinds.includes('JUSTICE_OFFICE') ? (['CORRECTIONS'] as const) : []),
  ];
}

export function* consentRows(all: readonly Referred[]): Generator<NewRow<typeof Consent>> {
  for (const referred of all) {
    const id = consentIdOf(referred);
    const { events, sentAt } = referred.course;
    if (!id || !sentAt) continue;
    yield {
      id,
      scope: scopeOf(referred),
      basis: basisOf(referred),
      givenOn: addDays(dayOf(sentAt), -1),
      revokedOn: isRevoked(referred) ? dayOf(events.at(-1)?.at ?? sentAt) : null,
      guardianGiven: referred.need === 'YOUTH',
      quality: 'SYNTHETIC',
    };
  }
}
