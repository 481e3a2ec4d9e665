/** Counts of medical social work: one statement for cases opened, one for cases closed or in hand, one for discharges. */
import { sql as raw } from 'kysely';
import type { CountedBy, MedicalSocialWorkStatisticsRow } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import { type ReleasedCount, released, releasedPart } from '../policy.ts';
import type {
  MedicalCaseType,
  MedicalSocialWorkStatisticsResolvers,
  MedicalSocialWorkType,
} from '../schema.generated.ts';

interface Counted {
  readonly by: CountedBy;
  readonly from: string;
  readonly to: string;
}

const caseTypes = ['BRIEF', 'COMPLEX', 'GROUP', 'ACTIVITY'] as const satisfies readonly MedicalCaseType[];
const types = [
  'FINANCIAL_ASSISTANCE',
  'EMOTIONAL_SUPPORT',
  'DOCTOR_PATIENT_COMMUNICATION',
  'DISCHARGE_PLANNING',
  'REHABILITATION_LINK',
  'BEREAVEMENT',
  'PALLIATIVE',
  'CRISIS_INTERVENTION',
  'ABUSE_OR_NEGLECT',
  'MENTAL_HEALTH',
  'RESOURCE_LINKING',
  'POLICY_ADVICE',
] as const satisfies readonly MedicalSocialWorkType[];

const placeOf = (by: CountedBy) => (by === 'city' ? raw<string>`'city'` : raw<string>`${raw.ref(by)}`);

function grouped<Row extends { readonly place: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.place, [...(groups.get(row.place) ?? []), row]);
  return groups;
}

const openedAt = async (places: readonly string[], { by, from, to }: Counted, { sql }: Context) =>
  grouped(
    await sql
      .selectFrom('MedicalSocialWorkCase')
      .select(({ fn }) => [placeOf(by).as('place'), 'caseType', 'mainType', fn.countAll<number>().as('cases')])
      .where(placeOf(by), 'in', places)
      .where('openedOn', '>=', from)
      .where('openedOn', '<=', to)
      .groupBy(['place', 'caseType', 'mainType'])
      .execute(),
  );

const closedAt = async (places: readonly string[], { by, from, to }: Counted, { sql }: Context) => {
  const rows = await sql
    .selectFrom('MedicalSocialWorkCase')
    .select(({ fn }) => [
      placeOf(by).as('place'),
      fn.countAll<number>().filterWhere('closedOn', '>=', from).filterWhere('closedOn', '<=', to).as('closed'),
      fn
        .countAll<number>()
        .filterWhere(({ or, eb }) => or([eb('closedOn', 'is', null), eb('closedOn', '>', to)]))
        .as('open'),
    ])
    .where(placeOf(by), 'in', places)
    .where('openedOn', '<=', to)
    .groupBy('place')
    .execute();
  return new Map(rows.map(({ place, closed, open }) => [place, { closed: Number(closed), open: Number(open) }]));
};

/** Patients who left in the period, by how many days after readiness they were referred; null for those who were not. */
const dischargesAt = async (places: readonly string[], { by, from, to }: Counted, { sql }: Context) =>
  grouped(
    await sql
      .selectFrom('DischargePlan')
      .select(({ fn }) => [placeOf(by).as('place'), 'daysToReferral', fn.countAll<number>().as('patients')])
      .where(placeOf(by), 'in', places)
      .where('dischargedOn', '>=', from)
      .where('dischargedOn', '<=', to)
      .groupBy(['place', 'daysToReferral'])
      .execute(),
  );

const opened = async (
  { place, ...counted }: MedicalSocialWorkStatisticsRow,
  { load }: Context,
  isCounted: (row: { readonly caseType: MedicalCaseType; readonly mainType: MedicalSocialWorkType }) => boolean = () =>
    true,
): Promise<ReleasedCount> => {
  const rows = (await load(openedAt, place, counted)) ?? [];
  return released(rows.filter(isCounted).reduce((sum, { cases }) => sum + Number(cases), 0));
};

const closed = async ({ place, ...counted }: MedicalSocialWorkStatisticsRow, { load }: Context) => {
  const found = (await load(closedAt, place, counted)) ?? { closed: 0, open: 0 };
  return { closed: released(found.closed), open: released(found.open) };
};

/**
 * The middle of days each weighted by its patients; between two middles, their mean, to the whole day: half a day would say
 * that the number of patients is even. `days` ascending.
 */
export function median(days: readonly { readonly days: number; readonly patients: number }[]): number | null {
  const total = days.reduce((sum, { patients }) => sum + patients, 0);
  const at = (place: number): number => {
    let passed = 0;
    for (const { days: value, patients } of days) {
      passed += patients;
      if (place < passed) return value;
    }
    return 0;
  };
  return total === 0 ? null : Math.round((at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2);
}

const discharges = async ({ place, ...counted }: MedicalSocialWorkStatisticsRow, { load }: Context) => {
  const rows = (await load(dischargesAt, place, counted)) ?? [];
  const referred = rows
    .flatMap(({ daysToReferral, patients }) =>
      daysToReferral === null ? [] : [{ days: daysToReferral, patients: Number(patients) }],
    )
    .sort((one, other) => one.days - other.days);
  const referredCount = referred.reduce((sum, { patients }) => sum + patients, 0);
  const count = rows.reduce((sum, { patients }) => sum + Number(patients), 0);
  return {
    all: released(count),
    referred: releasedPart(referredCount, count),
    median: released(referredCount).suppressed
      ? { days: null, suppressed: true }
      : { days: median(referred), suppressed: false },
  };
};

const percent = ({ count: part }: ReleasedCount, { count: whole }: ReleasedCount): number | null =>
  part === null || !whole ? null : Math.round((part / whole) * 1_000) / 10;

export const medicalSocialWorkStatistics: MedicalSocialWorkStatisticsResolvers = {
  casesOpened: async (asked, _, context) => (await opened(asked, context)).count,
  casesOpenedSuppressed: async (asked, _, context) => (await opened(asked, context)).suppressed,
  casesClosed: async (asked, _, context) => (await closed(asked, context)).closed.count,
  casesClosedSuppressed: async (asked, _, context) => (await closed(asked, context)).closed.suppressed,
  casesOpenAtEnd: async (asked, _, context) => (await closed(asked, context)).open.count,
  casesOpenAtEndSuppressed: async (asked, _, context) => (await closed(asked, context)).open.suppressed,
  byCaseType: (asked, _, context) =>
    Promise.all(
      caseTypes.map(async (caseType) => ({
        caseType,
        ...(await opened(asked, context, (row) => row.caseType === caseType)),
      })),
    ),
  byType: (asked, _, context) =>
    Promise.all(
      types.map(async (type) => ({ type, ...(await opened(asked, context, (row) => row.mainType === type)) })),
    ),
  discharges: async (asked, _, context) => (await discharges(asked, context)).all.count,
  dischargesSuppressed: async (asked, _, context) => (await discharges(asked, context)).all.suppressed,
  dischargesReferred: async (asked, _, context) => (await discharges(asked, context)).referred.count,
  dischargesReferredSuppressed: async (asked, _, context) => (await discharges(asked, context)).referred.suppressed,
  dischargesReferredPercent: async (asked, _, context) => {
    const { all, referred } = await discharges(asked, context);
    return percent(referred, all);
  },
  medianDaysToReferral: async (asked, _, context) => (await discharges(asked, context)).median.days,
  medianDaysToReferralSuppressed: async (asked, _, context) => (await discharges(asked, context)).median.suppressed,
  suppressed: async (asked, _, context) => {
    const [cases, ends, left] = await Promise.all([
      opened(asked, context),
      closed(asked, context),
      discharges(asked, context),
    ]);
    return [cases, ends.closed, ends.open, left.all, left.referred, left.median].some(({ suppressed }) => suppressed);
  },
  quality: () => 'SYNTHETIC',
};
