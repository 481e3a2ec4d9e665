/** One volunteer's hours in one activity: how they came into the record, what proves them, how far they got by the report's date. */
import { reportDate, volunteerId } from '@hub/kit/dataset/city.ts';
import { addDays, type Random } from '@hub/kit/dataset/random.ts';
import type { Evidence, HoursRecordRow } from '../entities/hours-record.ts';
import type { VolunteerActivityRow } from '../entities/volunteer-activity.ts';
import type { EvidenceKind, HoursOrigin, HoursState } from '../schema.generated.ts';
import { earliest } from './days.ts';
import { isStory } from './volunteers.ts';

/** The certificates of the first half of 2015 and before were issued together. */
export const certificatesIssuedOn = '2015-07-15';
export const certificatesRevokedOn = '2015-09-01';

export const hasCertificate = (volunteer: number): boolean => isStory(volunteer) || volunteer % 13 === 0;
export const isRevoked = (volunteer: number): boolean => volunteer % (13 * 29) === 0;

const proofs: Readonly<Record<EvidenceKind, string>> = {
  ATTENDANCE_SHEET: '纸质签到表,签到设备当日故障',
  PHOTOGRAPH: '现场照片,含日期',
  STATEMENT: '服务单位出具的证明',
  CALL_OUT_ORDER: '应急出队通知,现场无法签到',
};
const proofKinds: Readonly<Record<EvidenceKind, number>> = {
  ATTENDANCE_SHEET: 50,
  PHOTOGRAPH: 20,
  STATEMENT: 20,
  CALL_OUT_ORDER: 10,
};

const capped = (day: string): string => earliest(day, reportDate);

function originOf(servedOn: string, chance: Random): HoursOrigin {
  const origin = chance.weighted<HoursOrigin>({ CHECK_IN: 83, RETROACTIVE_WITH_EVIDENCE: 11, IMPORTED: 6 });
  return origin === 'IMPORTED' && servedOn > '2014-12-31' ? 'CHECK_IN' : origin;
}

type Step = { readonly state: HoursState; readonly on: string };

function historyOf(volunteer: number, servedOn: string, submittedOn: string, chance: Random): Step[] {
  const confirmedOn = capped(addDays(submittedOn, chance.between(1, 9)));
  const submitted: Step = { state: 'SUBMITTED', on: submittedOn };
  const confirmed: Step = { state: 'CONFIRMED', on: confirmedOn };
  const drawn = chance.next();
  if (hasCertificate(volunteer) && confirmedOn < certificatesIssuedOn) {
    const certified: Step = { state: 'CERTIFIED', on: certificatesIssuedOn };
    // The certificate is revoked first: its hours are confirmed ones again, then disputed and voided.
    const voided = (['CONFIRMED', 'DISPUTED', 'VOIDED'] as const).map((state) => ({
      state,
      on: certificatesRevokedOn,
    }));
    return [submitted, confirmed, certified, ...(isRevoked(volunteer) ? voided : [])];
  }
  if (servedOn > '2015-09-25') return [submitted];
  const later = capped(addDays(confirmedOn, 6));
  if (drawn < 0.02) return [submitted, { state: 'VOIDED', on: confirmedOn }];
  if (drawn < 0.05) return [submitted, confirmed, { state: 'DISPUTED', on: later }];
  return [submitted, confirmed];
}

function evidenceOf(submittedOn: string, history: readonly Step[], chance: Random): Evidence {
  const kind = chance.weighted(proofKinds);
  const confirmed = history.find(({ state }) => state === 'CONFIRMED');
  return {
    kind,
    descriptionZh: proofs[kind],
    submittedOn,
    acceptedBy: confirmed ? chance.pick(['TEAM', 'CENTRE', 'FEDERATION'] as const) : null,
    acceptedOn: confirmed?.on ?? null,
  };
}

export const certificateId = (year: number, number: number): string =>
  `GZVC-${year}-${String(number).padStart(6, '0')}`;
export const hoursRecordId = (number: number): string => `HRS-${String(number).padStart(7, '0')}`;

export function hoursRecord(
  id: number,
  volunteer: number,
  activity: VolunteerActivityRow,
  chance: Random,
): HoursRecordRow {
  const servedOn = activity.startsOn;
  const origin = originOf(servedOn, chance);
  const isRetroactive = origin === 'RETROACTIVE_WITH_EVIDENCE';
  const submittedOn = isRetroactive ? capped(addDays(servedOn, chance.between(6, 40))) : servedOn;
  const stateHistory = historyOf(volunteer, servedOn, submittedOn, chance);
  return {
    id: hoursRecordId(id),
    version: stateHistory.length,
    volunteerId: volunteerId(volunteer),
    activityId: activity.id,
    hours: chance.between(3, 6) / 2,
    servedOn,
    origin,
    evidence: isRetroactive ? evidenceOf(submittedOn, stateHistory, chance) : null,
    state: stateHistory.at(-1)?.state ?? 'SUBMITTED',
    stateHistory,
    submittedBy: null,
    certificateId: null,
    quality: 'SYNTHETIC',
  };
}
