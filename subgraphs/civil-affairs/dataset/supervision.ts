/** Grades, credit entries and findings: how the agencies stood with their supervisors. All of it is made up. */
import { organisationId } from '@hub/kit/dataset/city.ts';
import { addDays, random } from '@hub/kit/dataset/random.ts';
import type { CreditRecordRow } from '../entities/credit-record.ts';
import type { GradeAwardRow } from '../entities/grade-award.ts';
import type { SupervisionFindingRow } from '../entities/supervision-finding.ts';
import type { CreditRecordKind, FindingState, FindingSubject, OrganisationGrade } from '../schema.generated.ts';
import { addMonths, onOrBefore28, termEnd } from './calendar.ts';
import { departed, registrationDays } from './organisations.ts';

const quality = 'SYNTHETIC';

const grades: Readonly<Record<OrganisationGrade, number>> = { A1: 6, A2: 14, A3: 48, A4: 24, A5: 8 };
const ladder: readonly OrganisationGrade[] = ['A1', 'A2', 'A3', 'A4', 'A5'];

/** Agency whose grade was revoked after a penalty. */
const revoked = { number: 34, on: '2015-06-12' };

/** Two years after registration an agency may apply; most contracted ones did, few of the others. */
export function gradeRows(today: string): readonly GradeAwardRow[] {
  const chance = random('civil-affairs:grades');
  const rows: GradeAwardRow[] = [];
  const award = (number: number, grade: OrganisationGrade, awardedOn: string) =>
    rows.push({
      id: `GRA-${String(rows.length + 1).padStart(4, '0')}`,
      organisationId: organisationId(number),
      grade,
      awardedOn,
      validUntil: termEnd(awardedOn, 5),
      revokedOn: number === revoked.number && addMonths(revoked.on, -60) < awardedOn ? revoked.on : null,
      state: number === revoked.number && addMonths(revoked.on, -60) < awardedOn ? 'REVOKED' : 'VALID',
      version: 1,
      quality,
    });
  for (const [number, registeredOn] of [...registrationDays()].sort(([one], [other]) => one - other)) {
    const from = addMonths(registeredOn, 24);
    if (from > addDays(today, -120) || !chance.chance(number <= 86 ? 0.8 : 0.22)) continue;
    const last = from < '2013-06-01' ? '2014-06-30' : addDays(today, -60);
    const awardedOn = onOrBefore28(chance.day(from, last));
    const grade = number === revoked.number ? 'A3' : chance.weighted(grades);
    award(number, grade, awardedOn);
    const again = addMonths(awardedOn, chance.between(14, 40));
    const next = ladder[ladder.indexOf(grade) + 1];
    if (next && again < today && number !== revoked.number && chance.chance(0.4)) award(number, next, again);
  }
  return rows;
}

/** Listings that matter to a story: 57 holds contracts while on the abnormal list, 88 was dismissed half way. */
const listings = [
  { number: 57, kind: 'ABNORMAL_LISTING', on: '2015-08-03', until: null, why: '未按时报送年度报告' },
  { number: 95, kind: 'ABNORMAL_LISTING', on: '2014-08-05', until: '2014-12-19', why: '未按时报送年度报告' },
  { number: 120, kind: 'ABNORMAL_LISTING', on: '2015-08-03', until: null, why: '登记住所无法联系' },
  { number: 133, kind: 'ABNORMAL_LISTING', on: '2013-09-02', until: '2014-03-28', why: '未按章程开展活动' },
  { number: 188, kind: 'ABNORMAL_LISTING', on: '2015-07-20', until: null, why: '未按时报送年度报告' },
  { number: 242, kind: 'ABNORMAL_LISTING', on: '2015-09-07', until: null, why: '登记住所无法联系' },
  { number: 88, kind: 'SERIOUS_LISTING', on: '2014-01-13', until: null, why: '提供虚假服务记录' },
  { number: 201, kind: 'SERIOUS_LISTING', on: '2015-05-18', until: null, why: '连续两年列入活动异常名录' },
] as const;

const penalised: Readonly<Record<number, string>> = {
  34: '2015-06-12',
  57: '2015-05-06',
  88: '2013-12-20',
  133: '2013-08-15',
  201: '2015-05-04',
  268: '2012-09-18',
};

const listed: readonly CreditRecordKind[] = ['ABNORMAL_LISTING', 'SERIOUS_LISTING'];

export function* creditRows(today: string): Generator<CreditRecordRow> {
  const chance = random('civil-affairs:credit');
  let id = 0;
  const entry = (
    number: number,
    facts: Omit<CreditRecordRow, 'id' | 'organisationId' | 'quality' | 'decidedOn' | 'state' | 'version'>,
  ): CreditRecordRow => {
    id += 1;
    const isRepaired = listed.includes(facts.kind) && facts.effectiveUntil !== null;
    return {
      id: `CRD-${String(id).padStart(5, '0')}`,
      organisationId: organisationId(number),
      decidedOn: facts.recordedOn,
      state: isRepaired ? 'REPAIRED' : 'ENTERED',
      version: isRepaired ? 3 : 1,
      quality,
      ...facts,
    };
  };
  for (const [number, recordedOn] of registrationDays()) {
    yield entry(number, { kind: 'BASIC', recordedOn, effectiveUntil: null, summaryZh: '设立登记' });
    for (const year of [2013, 2014])
      if (recordedOn < `${year}-07-01`)
        yield entry(number, {
          kind: 'ANNUAL_REPORT',
          recordedOn: chance.day(`${year + 1}-03-01`, `${year + 1}-05-31`),
          effectiveUntil: null,
          summaryZh: `${year}年度报告`,
        });
    if (recordedOn < '2013-01-01' && chance.chance(0.15)) {
      const on = chance.day('2013-05-01', addDays(today, -10));
      yield entry(number, { kind: 'INSPECTION', recordedOn: on, effectiveUntil: null, summaryZh: '随机抽查,未见异常' });
    }
    if (number <= 86 && number % 9 === 4) {
      const on = onOrBefore28(chance.day('2013-03-01', '2015-03-31'));
      yield entry(number, {
        kind: 'COMMENDATION',
        recordedOn: on,
        effectiveUntil: termEnd(on, 3),
        summaryZh: '市级优秀社工机构表彰',
      });
    }
  }
  for (const [number, on] of Object.entries(penalised))
    yield entry(Number(number), { kind: 'PENALTY', recordedOn: on, effectiveUntil: null, summaryZh: '警告,责令改正' });
  for (const { number, kind, on, until, why } of listings) {
    yield entry(number, { kind, recordedOn: on, effectiveUntil: until, summaryZh: why });
    if (until)
      yield entry(number, {
        kind: 'REMOVAL',
        recordedOn: addDays(until, 1),
        effectiveUntil: null,
        summaryZh: '已改正,移出名录',
      });
  }
  for (const { number, until } of departed)
    yield entry(number, {
      kind: 'EXIT',
      recordedOn: addDays(until, 1),
      effectiveUntil: null,
      summaryZh: '注销登记,退出行业',
    });
}

const details: Readonly<Record<FindingSubject, readonly string[]>> = {
  MANAGEMENT: ['理事会未按章程换届', '财务与业务由同一人负责', '档案保存不完整'],
  SERVICE_QUALITY: ['个案记录缺少评估', '服务时数低于约定', '重点人群探访不足'],
  FINANCE: ['专项资金未单独核算', '费用报销凭证不全'],
  ETHICS: ['未经同意公开服务对象资料', '向服务对象推销商品'],
  EMPLOYMENT: ['未按时缴纳社会保险', '拖欠加班补贴', '人员配备低于合同要求'],
};
const subjects = Object.keys(details) as FindingSubject[];

/** Each finding as far as it has come by `today`. */
export function* findingRows(today: string): Generator<SupervisionFindingRow> {
  const chance = random('civil-affairs:findings');
  for (let id = 1; id <= 180; id += 1) {
    const raisedOn = chance.day('2012-03-01', addDays(today, -3));
    const number = chance.chance(0.8) ? chance.between(1, 88) : chance.between(89, 200);
    const subject = chance.pick(subjects);
    const decidedOn = addDays(raisedOn, chance.between(5, 30));
    const dueOn = addDays(decidedOn, 60);
    const isTrue = chance.chance(0.7);
    const rectifiedOn = addDays(decidedOn, chance.between(15, 85));
    const steps: { state: FindingState; on: string }[] = [
      { state: 'RAISED', on: raisedOn },
      ...(isTrue
        ? ([
            { state: 'SUBSTANTIATED', on: decidedOn },
            { state: 'RECTIFYING', on: addDays(decidedOn, 3) },
            { state: 'RECTIFIED', on: rectifiedOn },
          ] as const)
        : ([{ state: 'UNSUBSTANTIATED', on: decidedOn }] as const)),
    ];
    // One finding in thirty is never put right.
    const isStuck = isTrue && id % 30 === 0;
    const history = steps.filter(({ state, on }) => on <= today && !(isStuck && state === 'RECTIFIED'));
    const state = history.at(-1)?.state ?? 'RAISED';
    yield {
      id: `FND-${String(id).padStart(5, '0')}`,
      organisationId: organisationId(number),
      version: history.length,
      channel: chance.weighted({ GOVERNMENT: 5, PUBLIC: 3, INDUSTRY: 2 }),
      subject,
      detailZh: `合成·${chance.pick(details[subject])}`,
      state,
      history,
      raisedOn,
      dueOn: isTrue && decidedOn <= today ? dueOn : null,
      rectifiedOn: state === 'RECTIFIED' ? rectifiedOn : null,
      quality,
    };
  }
}
