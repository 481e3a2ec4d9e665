/** Referrals counted, and released as `policy.ts` says: the city's table district × flow in one statement, centres in one, each median in one. */
import { type ExpressionBuilder, sql as raw } from 'kysely';
import type { CountedBy, ReferralStatisticsRow } from '../entities/answers.ts';
import type { Context, Tables } from '../entities/index.ts';
import { countedReferralStates } from '../entities/referral-machine.ts';
import type { Period } from './period.ts';
import {
  type Cell,
  cellOf,
  complementsOf,
  kindOfCell,
  type Line,
  type ReleasedCount,
  totalOf,
  withheldAmong,
} from './release.ts';

/** Each number with the one it is a part of, which comes before it. */
const wholes = {
  sent: null,
  accepted: 'sent',
  declined: 'sent',
  declinedWithoutOnward: 'declined',
  overdue: 'sent',
  closedLoop: 'sent',
  responded: null,
  served: null,
} as const;
export type Measure = keyof typeof wholes;
export type Numbers = Readonly<Record<Measure, Cell>>;
type Kind = ReturnType<typeof kindOfCell>;
type Flow = NonNullable<ReferralStatisticsRow['flow']>;

function byMeasure(cell: (measure: Measure, whole: Cell | null) => Cell): Numbers {
  const numbers: Partial<Record<Measure, Cell>> = {};
  for (const [measure, whole] of Object.entries(wholes) as [Measure, Measure | null][])
    numbers[measure] = cell(measure, whole && (numbers[whole] ?? null));
  return numbers as Numbers;
}

/** Counts come back as number or text by dialect. */
const numbersOf = (counts: Readonly<Record<Measure, number | string>>, kind: Kind): Numbers =>
  byMeasure((measure, whole) => cellOf(Number(counts[measure]), whole, kind));

const totalsOf = (numbers: readonly Numbers[], kind: Kind): Numbers =>
  byMeasure((measure, whole) => {
    const cells = numbers.map((each) => each[measure]);
    return totalOf(cells, whole, kind);
  });

/** Where nobody referred anybody. */
const nothing: Numbers = totalsOf([], 'ordinary');

interface Counted extends Period {
  readonly now: string;
}

const counting =
  (now: string) =>
  ({ fn }: ExpressionBuilder<Tables, 'Referral'>) => [
    fn.countAll<number>().as('sent'),
    fn.countAll<number>().filterWhere('wasAccepted', '=', raw.lit(true)).as('accepted'),
    fn.countAll<number>().filterWhere('state', '=', 'DECLINED').as('declined'),
    fn.countAll<number>().filterWhere('isOnwardMissing', '=', raw.lit(true)).as('declinedWithoutOnward'),
    fn.countAll<number>().filterWhere('dueAt', '<=', now).as('overdue'),
    fn.countAll<number>().filterWhere('state', '=', 'CLOSED').as('closedLoop'),
    fn.count<number>('hoursToResponse').as('responded'),
    fn.count<number>('workingDaysToService').as('served'),
  ];

const flowKey = (flow: Flow | null): string => (flow ? `${flow.from}→${flow.to}` : '');

/** What is published of a district or the city: each flow, and under the empty key all of them together. */
type Released = ReadonlyMap<string, Numbers>;

const measures = Object.keys(wholes) as Measure[];

/** Numbers that are added up, and how small is small where they are. */
interface Sum {
  readonly numbers: readonly Numbers[];
  readonly kind: Kind;
}

/** The numbers of a table, with those withheld that would give a small one away by some line they stand on. */
function complemented(lines: readonly Sum[]): ReadonlyMap<Numbers, Numbers> {
  const hidden = new Set<Cell>();
  for (const measure of measures) {
    const cells = lines.map(({ numbers, kind }): Line => ({ cells: numbers.map((each) => each[measure]), kind }));
    for (const cell of complementsOf(cells)) hidden.add(cell);
  }
  const all = new Set(lines.flatMap(({ numbers }) => numbers));
  return new Map([...all].map((each) => [each, byMeasure((measure) => withheldAmong(each[measure], hidden))]));
}

const totalled = ({ numbers, kind }: Sum): Numbers => totalsOf(numbers, kind);

interface FlowOfDistrict {
  readonly district: string;
  readonly flow: Flow;
  readonly numbers: Numbers;
}

/** The table is released as a whole, whatever part of it is asked for: the city's numbers are made of the districts'. */
const tableOf = async (
  keys: readonly string[],
  { from, to, now }: Counted,
  { sql }: Context,
): Promise<Map<string, ReadonlyMap<string, Released>>> => {
  const rows = await sql
    .selectFrom('Referral')
    .where('isWithheld', '=', raw.lit(false))
    .select(['toDistrictCode', 'fromDepartmentCode', 'toDepartmentCode'])
    .select(counting(now))
    .where('sentOn', '>=', from)
    .where('sentOn', '<=', to)
    .where('state', 'in', countedReferralStates)
    .groupBy(['toDistrictCode', 'fromDepartmentCode', 'toDepartmentCode'])
    .execute();
  const cells = rows.map(({ toDistrictCode, fromDepartmentCode, toDepartmentCode, ...counts }): FlowOfDistrict => {
    const flow = { from: fromDepartmentCode, to: toDepartmentCode };
    return { district: toDistrictCode ?? '', flow, numbers: numbersOf(counts, kindOfCell(flow)) };
  });
  const ofFlow = [...Map.groupBy(cells, ({ flow }) => flowKey(flow))];
  const ofDistrict = [...Map.groupBy(cells, ({ district }) => district)];
  const kindOf = (flows: readonly FlowOfDistrict[]) => kindOfCell(flows[0]?.flow ?? null);
  const inside = complemented([
    ...ofDistrict.map(([, line]): Sum => ({ numbers: line.map(({ numbers }) => numbers), kind: 'sensitive' })),
    ...ofFlow.map(([, line]): Sum => ({ numbers: line.map(({ numbers }) => numbers), kind: kindOf(line) })),
  ]);
  const released = ({ numbers }: FlowOfDistrict): Numbers => inside.get(numbers) ?? numbers;
  const districtTotals = ofDistrict.map(([, line]) => totalled({ numbers: line.map(released), kind: 'sensitive' }));
  const flowTotals = ofFlow.map(([, line]) => totalled({ numbers: line.map(released), kind: kindOf(line) }));
  // The totals themselves add up to the city's, either way.
  const margins = complemented([districtTotals, flowTotals].map((numbers): Sum => ({ numbers, kind: 'sensitive' })));
  const shownTotal = (total: Numbers | undefined): Numbers => (total && margins.get(total)) ?? nothing;
  const districts = ofDistrict.map(([district, line], place): readonly [string, Released] => [
    district,
    new Map([
      ...line.map((cell): readonly [string, Numbers] => [flowKey(cell.flow), released(cell)]),
      ['', shownTotal(districtTotals[place])],
    ]),
  ]);
  const flows = ofFlow.map(([key], place): readonly [string, Numbers] => [key, shownTotal(flowTotals[place])]);
  const city = totalled({ numbers: flows.map(([, numbers]) => numbers), kind: 'sensitive' });
  const table = new Map<string, Released>([...districts, ['city', new Map([...flows, ['', city]])]]);
  return new Map(keys.map((key) => [key, table]));
};

interface AtParty extends Counted {
  readonly end: 'toId' | 'fromId';
}

const partiesOf = async (parties: readonly string[], { end, from, to, now }: AtParty, { sql }: Context) => {
  const rows = await sql
    .selectFrom('Referral')
    .where('isWithheld', '=', raw.lit(false))
    .select(`${end} as party`)
    .select(counting(now))
    .where(end, 'in', parties)
    .where('sentOn', '>=', from)
    .where('sentOn', '<=', to)
    .where('state', 'in', countedReferralStates)
    .groupBy(end)
    .execute();
  return new Map(rows.map(({ party, ...counts }) => [party, numbersOf(counts, 'sensitive')]));
};

/** The numbers asked for, as everybody may see them. */
export async function numbersAt(asked: ReferralStatisticsRow, { load, now }: Context): Promise<Numbers> {
  const { by, place, from, to, flow } = asked;
  if (by === 'toId' || by === 'fromId') return (await load(partiesOf, place, { end: by, from, to, now })) ?? nothing;
  const table = await load(tableOf, 'table', { from, to, now });
  return table?.get(place)?.get(flowKey(flow)) ?? nothing;
}

interface Median extends Period {
  readonly by: CountedBy;
  readonly of: 'hoursToResponse' | 'workingDaysToService';
  readonly isByFlow: boolean;
}

const placeOf = (by: CountedBy) => (by === 'city' ? raw<string>`'city'` : raw<string>`${raw.ref(by)}`);

/** The middle value, or the mean of the two middle ones, by place and flow. */
const mediansAt = async (places: readonly string[], { by, from, to, of, isByFlow }: Median, { sql }: Context) => {
  const flow = isByFlow
    ? raw<string>`${raw.ref('fromDepartmentCode')} || '→' || ${raw.ref('toDepartmentCode')}`
    : raw<string>`''`;
  const window = raw`partition by ${placeOf(by)}, ${flow}`;
  const ranked = sql
    .selectFrom('Referral')
    .where('isWithheld', '=', raw.lit(false))
    .select([
      placeOf(by).as('place'),
      flow.as('flow'),
      raw<number>`${raw.ref(of)}`.as('measured'),
      raw<number>`row_number() over (${window} order by ${raw.ref(of)})`.as('rank'),
      raw<number>`count(*) over (${window})`.as('size'),
    ])
    .where(placeOf(by), 'in', places)
    .where('sentOn', '>=', from)
    .where('sentOn', '<=', to)
    .where('state', 'in', countedReferralStates)
    .where(of, 'is not', null);
  const rows = await sql
    .selectFrom(ranked.as('ranked'))
    .select(({ fn }) => ['place', 'flow', fn.avg<number>('measured').as('median')])
    .where(raw<boolean>`${raw.ref('rank')} in ((${raw.ref('size')} + 1) / 2, (${raw.ref('size')} + 2) / 2)`)
    .groupBy(['place', 'flow'])
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.place)].map(([place, ofPlace]) => [
      place,
      new Map(ofPlace.map((row) => [row.flow, Number(row.median)])),
    ]),
  );
};

/** To the whole unit, as half of one would say that their number is even; null where fewer were measured than may be shown. */
export async function medianAt(
  asked: ReferralStatisticsRow,
  of: Median['of'],
  context: Context,
): Promise<number | null> {
  const { by, place, from, to, flow } = asked;
  const { responded, served } = await numbersAt(asked, context);
  if (!(of === 'hoursToResponse' ? responded : served).shown.count) return null;
  const medians = await context.load(mediansAt, place, { by, from, to, of, isByFlow: flow !== null });
  const median = medians?.get(flowKey(flow));
  return median === undefined ? null : Math.round(median);
}

/** A rate, from counts as they are shown. */
export const percent = ({ count: part }: ReleasedCount, { count: whole }: ReleasedCount): number | null =>
  part === null || !whole ? null : Math.min(100, Math.round((part / whole) * 1_000) / 10);
