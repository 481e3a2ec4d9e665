/** Where a resident may be referred: duties are the office's own, candidates and their capacity come with the gateway's request. */
import { checkTownship } from '@hub/kit/check.ts';
import { departments } from '@hub/schema/departments.ts';
import type { ReferralRoutingRow, ReferralTargetRow } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import type { ResponsibilityRow } from '../entities/responsibility.ts';
import { type Candidate, type Duty, ranked } from '../entities/routing.ts';
import type {
  DepartmentCode,
  DutyRole,
  QueryResolvers,
  ReferralRoutingResolvers,
  ReferralTargetResolvers,
  ServiceField,
} from '../schema.generated.ts';
import { departmentOf } from './department.ts';

const separator = '/';

/** Which need and where: the key says it. */
function partsOf({ id }: Pick<ReferralRoutingRow, 'id'>): { readonly need: ServiceField; readonly code: string } {
  const [need = '', code = ''] = id.split(separator);
  return { need: need as ServiceField, code };
}

const roleOrder: readonly DutyRole[] = ['LEAD', 'CO_LEAD', 'SUPPORT', 'CONSULTED', 'INFORMED'];
/** Those that serve; whoever is consulted or informed does not. */
const serving: ReadonlySet<DutyRole> = new Set(['LEAD', 'CO_LEAD', 'SUPPORT']);

const dutiesFor = async (needs: readonly ServiceField[], _: null, { sql, today }: Context) => {
  const rows = await sql
    .selectFrom('Responsibility')
    .selectAll()
    .where('field', 'in', needs)
    .where('validFrom', '<=', today)
    .where('validUntil', '>=', today)
    .orderBy('id')
    .execute();
  const inOrder = rows.toSorted((one, other) => roleOrder.indexOf(one.role) - roleOrder.indexOf(other.role));
  return new Map(needs.map((need) => [need, inOrder.filter(({ field }) => field === need)]));
};

const dutiesOf = async (routing: ReferralRoutingRow, context: Context): Promise<readonly ResponsibilityRow[]> =>
  (await context.load(dutiesFor, partsOf(routing).need, null)) ?? [];

/** What `code` has to do with the need; undefined where it does not serve in it. */
async function dutyOf(routing: ReferralRoutingRow, code: DepartmentCode, context: Context): Promise<Duty | undefined> {
  const found = (await dutiesOf(routing, context)).find(
    ({ departmentCode, role }) => departmentCode === code && serving.has(role),
  );
  const { zh, en } = departments.find((each) => each.code === code) ?? { zh: code, en: code };
  return (
    found && {
      departmentCode: code,
      departmentZh: zh,
      departmentEn: en,
      isLead: found.role === 'LEAD' || found.role === 'CO_LEAD',
      need: partsOf(routing).need,
    }
  );
}

export const routingQueries: QueryResolvers = {
  referralRouting: (_, { need, township }) => ({ id: `${need}${separator}${checkTownship(township)}` }),
};

export const referralRouting: ReferralRoutingResolvers = {
  __resolveReference: (reference) => reference as ReferralRoutingRow,
  need: (routing) => partsOf(routing).need,
  township: (routing) => ({ code: partsOf(routing).code }),
  duties: (routing, _, context) => dutiesOf(routing, context),
  lead: async (routing, _, context, info) => {
    const [first] = await dutiesOf(routing, context);
    return departmentOf(first?.departmentCode ?? 'COORDINATION', context, info);
  },
  centres: async (routing, _, context) => {
    const serves = routing.township?.servedBy;
    if (!serves) return null;
    const candidates = serves.map(
      ({ id, nameZh, acceptingReferrals: capacity, operator }): Candidate => ({
        kind: 'CENTRE',
        id,
        nameZh,
        capacity,
        grade: operator?.currentGrade ?? null,
      }),
    );
    return ranked(candidates, await dutyOf(routing, 'CIVIL_AFFAIRS', context));
  },
  judicialOffice: async (routing, _, context) => {
    const office = routing.township?.justiceOffice;
    const duty = await dutyOf(routing, 'JUSTICE', context);
    if (!office || !duty) return null;
    const { id, nameZh, acceptingReferrals: capacity } = office;
    return ranked([{ kind: 'JUSTICE_OFFICE', id, nameZh, capacity, grade: null }], duty)[0] ?? null;
  },
  hospitals: async (routing, _, context) => {
    const page = routing.township?.hospitals;
    if (!page) return null;
    const duty = await dutyOf(routing, 'HEALTH', context);
    if (!duty) return [];
    const candidates = page.nodes
      .filter(({ hasSocialWorkUnit }) => hasSocialWorkUnit)
      .map(
        ({ id, nameZh, acceptingReferrals, capacityStale }): Candidate => ({
          kind: 'HOSPITAL',
          id,
          nameZh,
          // As health says of a report that is too old.
          capacity: capacityStale ? 'UNKNOWN' : acceptingReferrals,
          grade: null,
        }),
      );
    return ranked(candidates, duty);
  },
};

export const referralTarget: ReferralTargetResolvers = {
  party: ({ candidate: { kind, id, nameZh } }: ReferralTargetRow) => ({ kind, id, labelZh: nameZh }),
  capacity: ({ candidate }) => candidate.capacity,
  grade: ({ candidate }) => candidate.grade,
};
