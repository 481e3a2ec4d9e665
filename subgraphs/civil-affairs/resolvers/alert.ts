/** Alerts of civil affairs, computed from its rows when asked for: one or two statements a kind, and only for the kinds asked for. */
import { addDays, daysBetween } from '@hub/kit/dataset/random.ts';
import { row } from '@hub/kit/row.ts';
import { instantOf } from '@hub/kit/working-calendar.ts';
import type { CivilAffairsAlertRow } from '../entities/civil-affairs-alert.ts';
import { Contract } from '../entities/contract.ts';
import { Evaluation } from '../entities/evaluation.ts';
import type { Context } from '../entities/index.ts';
import { Organisation } from '../entities/organisation.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import { Tender } from '../entities/tender.ts';
import { daysToSign } from '../entities/tender-clock.ts';
import type {
  CivilAffairsAlertKind,
  CivilAffairsAlertResolvers,
  CreditStanding,
  EvaluationState,
  QueryResolvers,
  TrafficLight,
} from '../schema.generated.ts';
import { signedStates } from './contract.ts';
import { listedSince, standingsOn } from './standing.ts';

const limit = 100;
const gravity = { RED: 0, UNKNOWN: 1, YELLOW: 2, GREEN: 3 } as const satisfies Record<TrafficLight, number>;

const startOf = (day: string): string => instantOf(day, '00:00:00');

/** What an alert rests on came about one after the other: it stands since the last of them. */
const lastOf = (...days: readonly (string | null | undefined)[]): string =>
  startOf(days.reduce<string>((last, day) => (day && day > last ? day : last), ''));

const contractsInForce = ({ sql, today }: Context) =>
  sql
    .selectFrom('Contract')
    .select(['id', 'supplierId', 'startsOn', 'runsUntil'])
    .where('state', 'in', signedStates)
    .where('startsOn', '<=', today)
    .where('runsUntil', '>=', today)
    .orderBy('id')
    .execute();

const listedZh: Readonly<Partial<Record<CreditStanding, readonly [zh: string, en: string]>>> = {
  ABNORMAL_LIST: ['列入活动异常名录', 'on the abnormal-activity list'],
  SERIOUS_DISHONESTY_LIST: ['列入严重违法失信名单', 'on the serious-dishonesty list'],
  EXITED: ['已退出', 'has exited'],
};

async function listedAgencies(context: Context): Promise<CivilAffairsAlertRow[]> {
  const { sql, today } = context;
  const contracts = await contractsInForce(context);
  const suppliers = [...new Set(contracts.map(({ supplierId }) => supplierId))];
  const [standings, listed, suspended] = await Promise.all([
    standingsOn(suppliers, { asOf: today }, context),
    listedSince(suppliers, { asOf: today }, context),
    sql
      .selectFrom('AgencyExit')
      .select(['organisationId', 'suspendedOn'])
      .where('suspendedOn', '<=', today)
      .where('endedOn', 'is', null)
      .execute(),
  ]);
  const suspendedOn = new Map(suspended.map((exit) => [exit.organisationId, exit.suspendedOn]));
  return contracts.flatMap(({ id, supplierId, startsOn }) => {
    const standing = standings.get(supplierId);
    const [zh, en] = (standing && listedZh[standing]) ?? [];
    const since = suspendedOn.get(supplierId);
    if (!zh && !since) return [];
    return [
      {
        kind: 'LISTED_AGENCY_CONTRACTED',
        severity: since || standing !== 'ABNORMAL_LIST' ? 'RED' : 'YELLOW',
        raisedAt: lastOf(startsOn, zh ? listed.get(supplierId) : since),
        textZh: `${supplierId}${zh ?? '被暂停投标'},仍在执行合同${id}`,
        textEn: `${supplierId}, ${en ?? 'suspended from tenders'}, holds contract ${id}`,
        organisationId: supplierId,
        contractId: id,
      } satisfies CivilAffairsAlertRow,
    ];
  });
}

/** Days ahead in which a grade's end is shown, and from which it presses. */
const gradeNotice = 365;
const gradePressing = 90;

/** The last day on which each organisation's grades hold, or held, by organisation. */
async function gradedUntil({ sql }: Context): Promise<ReadonlyMap<string, string>> {
  const awards = await sql.selectFrom('GradeAward').select(['organisationId', 'validUntil', 'revokedOn']).execute();
  const until = new Map<string, string>();
  for (const { organisationId, validUntil, revokedOn } of awards) {
    const last = revokedOn ? addDays(revokedOn, -1) : validUntil;
    if (last > (until.get(organisationId) ?? '')) until.set(organisationId, last);
  }
  return until;
}

/** A grade held when the contract began, or since, that does not reach its end; over already, it is the graver. */
async function expiringGrades(context: Context): Promise<CivilAffairsAlertRow[]> {
  const { today } = context;
  const [contracts, until] = await Promise.all([contractsInForce(context), gradedUntil(context)]);
  return contracts.flatMap(({ id, supplierId, startsOn, runsUntil }) => {
    const last = until.get(supplierId);
    if (!last || last < startsOn || last >= runsUntil || last > addDays(today, gradeNotice)) return [];
    const isOver = last < today;
    return [
      {
        kind: 'GRADE_EXPIRES_BEFORE_CONTRACT',
        severity: isOver ? 'RED' : last <= addDays(today, gradePressing) ? 'YELLOW' : 'GREEN',
        raisedAt: lastOf(startsOn, isOver ? addDays(last, 1) : addDays(last, -gradeNotice)),
        textZh: `${supplierId}的等级${isOver ? '已止于' : '至'}${last},合同${id}至${runsUntil}`,
        textEn: `The grade of ${supplierId} ${isOver ? 'ended' : 'ends'} on ${last}, its contract ${id} on ${runsUntil}`,
        organisationId: supplierId,
        contractId: id,
      } satisfies CivilAffairsAlertRow,
    ];
  });
}

/** Evaluations somebody is still judging. */
const underWay: readonly EvaluationState[] = [
  'COMMISSIONED',
  'SELF_ASSESSMENT',
  'ON_SITE',
  'DRAFT_REPORT',
  'AGENCY_RESPONSE',
  'APPEALED',
  'REVIEWED',
];

async function tiedEvaluators({ sql, today }: Context): Promise<CivilAffairsAlertRow[]> {
  const rows = await sql
    .selectFrom('Evaluation')
    .innerJoin('EvaluatorTie', (join) =>
      join
        .onRef('EvaluatorTie.evaluatorId', '=', 'Evaluation.evaluatorId')
        .onRef('EvaluatorTie.agencyId', '=', 'Evaluation.supplierId'),
    )
    .select([
      'Evaluation.id',
      'Evaluation.evaluatorId',
      'Evaluation.supplierId',
      'Evaluation.commissionedOn',
      'EvaluatorTie.since',
    ])
    .where('Evaluation.state', 'in', underWay)
    .where('EvaluatorTie.since', '<=', today)
    .where('EvaluatorTie.lastsUntil', '>=', today)
    .orderBy('Evaluation.id')
    .execute();
  return rows.map(({ id, evaluatorId, supplierId, commissionedOn, since }) => ({
    kind: 'EVALUATOR_TIED',
    severity: 'RED',
    raisedAt: lastOf(since, commissionedOn),
    textZh: `评估${id}:${evaluatorId}与被评机构${supplierId}有关联`,
    textEn: `Evaluation ${id}: ${evaluatorId} has a tie to ${supplierId}, which it evaluates`,
    organisationId: evaluatorId,
    evaluationId: id,
  }));
}

/** Days without room after which a centre is shown. */
const daysWithoutRoom = 30;

async function fullCentres({ sql, today }: Context): Promise<CivilAffairsAlertRow[]> {
  const rows = await sql
    .selectFrom('ServiceCentre')
    .select(['id', 'nameZh', 'acceptingReferralsSince'])
    .where('status', '=', 'OPERATING')
    .where('state', '=', 'NO_CAPACITY')
    .where('acceptingReferralsSince', '<', startOf(addDays(today, -daysWithoutRoom)))
    .orderBy('id')
    .execute();
  return rows.map(({ id, nameZh, acceptingReferralsSince }) => {
    const days = daysBetween(acceptingReferralsSince.slice(0, 10), today);
    return {
      kind: 'NO_CAPACITY',
      severity: 'YELLOW',
      raisedAt: acceptingReferralsSince,
      textZh: `${nameZh}已${days}天无余量接收转介`,
      textEn: `${id} has had no room for referrals for ${days} days`,
      centreId: id,
    };
  });
}

async function unsignedAwards({ sql, today }: Context): Promise<CivilAffairsAlertRow[]> {
  const rows = await sql
    .selectFrom('Tender')
    .select(['id', 'awardedOn'])
    .where('state', '=', 'AWARDED')
    .where('awardedOn', '<', addDays(today, -daysToSign))
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, awardedOn }) =>
    awardedOn
      ? [
          {
            kind: 'CONTRACT_OVERDUE' as const,
            severity: 'RED' as const,
            raisedAt: startOf(addDays(awardedOn, daysToSign + 1)),
            textZh: `招标${id}于${awardedOn}发出中标通知,已过30日签约期限`,
            textEn: `Tender ${id} was awarded on ${awardedOn}; the 30 days to sign are over`,
            tenderId: id,
          },
        ]
      : [],
  );
}

async function unansweredChallenges({ sql, today }: Context): Promise<CivilAffairsAlertRow[]> {
  const rows = await sql
    .selectFrom('TenderChallenge')
    .select(['tenderId', 'challengerId', 'answerDueOn'])
    .where('state', '=', 'FILED')
    .where('answerDueOn', '<', today)
    .orderBy('id')
    .execute();
  return rows.map(({ tenderId, challengerId, answerDueOn }) => ({
    kind: 'CHALLENGE_UNANSWERED',
    severity: 'RED',
    raisedAt: startOf(addDays(answerDueOn, 1)),
    textZh: `${challengerId}对招标${tenderId}的质疑应于${answerDueOn}前答复`,
    textEn: `The challenge of ${challengerId} to tender ${tenderId} was to be answered by ${answerDueOn}`,
    tenderId,
  }));
}

const computed: Readonly<Record<CivilAffairsAlertKind, (context: Context) => Promise<CivilAffairsAlertRow[]>>> = {
  LISTED_AGENCY_CONTRACTED: listedAgencies,
  GRADE_EXPIRES_BEFORE_CONTRACT: expiringGrades,
  EVALUATOR_TIED: tiedEvaluators,
  NO_CAPACITY: fullCentres,
  CONTRACT_OVERDUE: unsignedAwards,
  CHALLENGE_UNANSWERED: unansweredChallenges,
};

const byGravityAndAge = (one: CivilAffairsAlertRow, other: CivilAffairsAlertRow): number =>
  gravity[one.severity] - gravity[other.severity] || (one.raisedAt < other.raisedAt ? -1 : 1);

export const civilAffairsAlert: CivilAffairsAlertResolvers = {
  organisation: ({ organisationId }, _, context, info) => row(context, Organisation, organisationId, info),
  centre: ({ centreId }, _, context, info) => row(context, ServiceCentre, centreId, info),
  contract: ({ contractId }, _, context, info) => row(context, Contract, contractId, info),
  tender: ({ tenderId }, _, context, info) => row(context, Tender, tenderId, info),
  evaluation: ({ evaluationId }, _, context, info) => row(context, Evaluation, evaluationId, info),
};

export const alertQueries: QueryResolvers = {
  civilAffairsAlerts: async (_, { severity, kind }, context) => {
    const kinds = kind ? [kind] : (Object.keys(computed) as CivilAffairsAlertKind[]);
    const found = (await Promise.all(kinds.map((each) => computed[each](context)))).flat();
    return found
      .filter((alert) => !severity || alert.severity === severity)
      .sort(byGravityAndAge)
      .slice(0, limit);
  },
};
