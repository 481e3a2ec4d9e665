/** Who takes part, and the duty matrix. The report asks for a division of duties and prints none: it is SYNTHETIC. */
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { type OfficeHours, usualHours } from '@hub/kit/office-hours.ts';
import { instantOf } from '@hub/kit/working-calendar.ts';
import { departments as owners } from '@hub/schema/departments.ts';
import type { Department } from '../entities/department.ts';
import { dutyMatters } from '../entities/duty-matter.ts';
import { departmentOrder, observerCodes, office } from '../entities/office.ts';
import { endOfTime, type Responsibility } from '../entities/responsibility.ts';
import { responsibilityMachine } from '../entities/responsibility-machine.ts';
import type { DepartmentCode, DutyRole, ResponsibilityState } from '../schema.generated.ts';
import { type Step, stepsThrough } from './workflow-steps.ts';

const observers: Readonly<Record<(typeof observerCodes)[number], readonly [zh: string, en: string]>> = {
  PUBLIC_SECURITY: ['公安(禁毒)', 'Public security (drug control)'],
  FINANCE: ['财政', 'Finance'],
  DISABLED_PERSONS_FEDERATION: ['残疾人联合会', "Disabled persons' federation"],
  WOMENS_FEDERATION: ['妇女联合会', "Women's federation"],
  YOUTH_LEAGUE: ['共青团', 'Communist Youth League'],
  TRADE_UNION: ['总工会', 'Federation of trade unions'],
  ETHNIC_AFFAIRS: ['民族宗教事务', 'Ethnic and religious affairs'],
  EDUCATION: ['教育', 'Education'],
  HUMAN_RESOURCES: ['人力资源和社会保障', 'Human resources and social security'],
};

const hours: Readonly<Partial<Record<DepartmentCode, OfficeHours>>> = {
  HEALTH: { opensAt: '08:00', shutsAt: '17:30' },
  JUSTICE: { opensAt: '08:30', shutsAt: '17:30' },
  VOLUNTEER_FEDERATION: { opensAt: '09:00', shutsAt: '18:00' },
};
/** SYNTHETIC, like everything about a department here that the report does not say. */
export const officeHoursOf = (code: DepartmentCode | undefined): OfficeHours => (code && hours[code]) ?? usualHours;

export function* departmentRows(): Generator<NewRow<typeof Department>> {
  for (const { name, code, zh, en } of owners)
    yield {
      code,
      rank: departmentOrder.indexOf(code),
      nameZh: zh,
      nameEn: en,
      participation: code === 'COORDINATION' ? 'SECRETARIAT' : 'MEMBER',
      subgraph: name,
      ...officeHoursOf(code),
      // The report calls for the office and speaks of the departments; how they take part is ours.
      quality: 'DERIVED',
    };
  for (const code of observerCodes) {
    const [nameZh, nameEn] = observers[code];
    yield {
      code,
      rank: departmentOrder.indexOf(code),
      nameZh,
      nameEn,
      participation: 'OBSERVER',
      subgraph: null,
      ...usualHours,
      quality: 'SYNTHETIC',
    };
  }
}

type Duties = Readonly<Partial<Record<DutyRole, readonly DepartmentCode[]>>>;

interface Version {
  readonly from: string;
  /** The last day it held. */
  readonly until?: string;
  readonly duties: Duties;
}

/** The day the departments first wrote their division of duties down. */
const firstDay = '2011-07-01';
const always = (duties: Duties): readonly Version[] => [{ from: firstDay, duties }];
const civil = (support: readonly DepartmentCode[], informed: readonly DepartmentCode[] = []): readonly Version[] =>
  always({ LEAD: ['CIVIL_AFFAIRS'], SUPPORT: support, INFORMED: informed });

const matrix: Readonly<Record<string, readonly Version[]>> = {
  FIELD_FAMILY: civil(['WOMENS_FEDERATION', 'VOLUNTEER_FEDERATION'], ['COORDINATION']),
  FIELD_ELDERLY: civil(['HEALTH', 'VOLUNTEER_FEDERATION'], ['COORDINATION']),
  FIELD_YOUTH: civil(['YOUTH_LEAGUE', 'EDUCATION', 'JUSTICE'], ['COORDINATION']),
  FIELD_COMMUNITY_CORRECTIONS: always({
    LEAD: ['JUSTICE'],
    SUPPORT: ['CIVIL_AFFAIRS', 'HUMAN_RESOURCES'],
    CONSULTED: ['PUBLIC_SECURITY'],
  }),
  FIELD_MEDICAL_SOCIAL_WORK: always({
    LEAD: ['HEALTH'],
    SUPPORT: ['CIVIL_AFFAIRS', 'VOLUNTEER_FEDERATION'],
    INFORMED: ['COORDINATION'],
  }),
  FIELD_DISABILITY_REHABILITATION: always({
    LEAD: ['CIVIL_AFFAIRS'],
    CO_LEAD: ['DISABLED_PERSONS_FEDERATION'],
    SUPPORT: ['HEALTH'],
  }),
  FIELD_NEW_SETTLERS: civil(['HUMAN_RESOURCES']),
  FIELD_MIGRANT_WORKERS: civil(['TRADE_UNION', 'HUMAN_RESOURCES']),
  FIELD_ETHNIC_INTEGRATION: civil(['ETHNIC_AFFAIRS']),
  // Until a department of its own joins, drug control is civil affairs'.
  FIELD_DRUG_CONTROL: [
    {
      from: firstDay,
      until: '2014-06-30',
      duties: { LEAD: ['PUBLIC_SECURITY'], SUPPORT: ['CIVIL_AFFAIRS', 'HEALTH'] },
    },
    {
      from: '2014-07-01',
      duties: { LEAD: ['CIVIL_AFFAIRS'], CO_LEAD: ['PUBLIC_SECURITY'], SUPPORT: ['HEALTH', 'JUSTICE'] },
    },
  ],
  FIELD_OTHER: civil([]),
  REFERRAL_EXCHANGE: [
    {
      from: firstDay,
      until: '2013-12-31',
      duties: { LEAD: ['CIVIL_AFFAIRS'], SUPPORT: ['JUSTICE', 'HEALTH'] },
    },
    {
      from: '2014-01-01',
      duties: { LEAD: ['COORDINATION'], SUPPORT: ['CIVIL_AFFAIRS', 'JUSTICE', 'HEALTH', 'VOLUNTEER_FEDERATION'] },
    },
  ],
  CAPACITY_REPORTING: always({
    LEAD: ['CIVIL_AFFAIRS'],
    CO_LEAD: ['HEALTH'],
    INFORMED: ['COORDINATION', 'JUSTICE', 'VOLUNTEER_FEDERATION'],
  }),
  EMERGENCY_RESPONSE: always({
    LEAD: ['COORDINATION'],
    CO_LEAD: ['CIVIL_AFFAIRS'],
    SUPPORT: ['HEALTH', 'VOLUNTEER_FEDERATION', 'PUBLIC_SECURITY'],
    INFORMED: ['JUSTICE'],
  }),
  VOLUNTEER_LINKAGE: always({
    LEAD: ['VOLUNTEER_FEDERATION'],
    CO_LEAD: ['CIVIL_AFFAIRS'],
    SUPPORT: ['YOUTH_LEAGUE'],
  }),
  PURCHASE_BUDGET: always({ LEAD: ['CIVIL_AFFAIRS'], CO_LEAD: ['FINANCE'], INFORMED: ['COORDINATION'] }),
  TENDERING: always({ LEAD: ['CIVIL_AFFAIRS'], SUPPORT: ['FINANCE'], INFORMED: ['COORDINATION'] }),
  EVALUATION: always({ LEAD: ['CIVIL_AFFAIRS'], CONSULTED: ['JUSTICE', 'HEALTH'], INFORMED: ['COORDINATION'] }),
  WORKFORCE: always({ LEAD: ['CIVIL_AFFAIRS'], SUPPORT: ['HUMAN_RESOURCES', 'EDUCATION'], CONSULTED: ['FINANCE'] }),
  LEGISLATION: always({
    LEAD: ['CIVIL_AFFAIRS'],
    SUPPORT: ['JUSTICE'],
    CONSULTED: ['HEALTH', 'VOLUNTEER_FEDERATION', 'FINANCE'],
    INFORMED: ['COORDINATION'],
  }),
  STATISTICS: always({
    LEAD: ['COORDINATION'],
    SUPPORT: ['CIVIL_AFFAIRS', 'JUSTICE', 'HEALTH', 'VOLUNTEER_FEDERATION'],
  }),
  PERSONAL_INFORMATION: always({
    LEAD: ['COORDINATION'],
    CO_LEAD: ['JUSTICE'],
    SUPPORT: ['CIVIL_AFFAIRS', 'HEALTH', 'VOLUNTEER_FEDERATION'],
  }),
};

const roles = ['LEAD', 'CO_LEAD', 'SUPPORT', 'CONSULTED', 'INFORMED'] as const satisfies readonly DutyRole[];

type Cell = NewRow<typeof Responsibility> & {
  readonly id: string;
  readonly basisZh: string;
  readonly recordedAt: string;
  readonly endRecordedAt: string | null;
};

export function* responsibilityRows(): Generator<Cell> {
  for (const [place, { code, nameZh, field }] of dutyMatters.entries())
    for (const { from, until, duties } of matrix[code] ?? [])
      for (const [rank, role] of roles.entries())
        for (const departmentCode of duties[role] ?? [])
          yield {
            id: `${String(place + 1).padStart(2, '0')}/${rank + 1}/${departmentCode}/${from}`,
            matter: code,
            matterZh: nameZh,
            field,
            departmentCode,
            role,
            basisZh: from === firstDay ? '合成·政府购买社会工作服务部门职责分工表' : '合成·职责分工调整会议决议',
            validFrom: from,
            validUntil: until ?? endOfTime,
            state: until ? 'ENDED' : 'IN_FORCE',
            version: until ? 3 : 2,
            proposedBy: office,
            recordedAt: instantOf(from, '09:00:00'),
            endRecordedAt: until ? instantOf(addDays(until, 1), '09:00:00') : null,
            quality: 'SYNTHETIC',
          };
}

/** How the matrix came to be what it is. */
export const responsibilitySteps = (): Step[] =>
  [...responsibilityRows()].flatMap(({ id, recordedAt, endRecordedAt, basisZh }) => {
    const step = (state: ResponsibilityState, at: string | null) =>
      at ? [{ state, at, by: office, noteZh: basisZh }] : [];
    return stepsThrough(responsibilityMachine, id, [
      ...step('PROPOSED', recordedAt),
      ...step('IN_FORCE', recordedAt),
      ...step('ENDED', endRecordedAt),
    ]);
  });
