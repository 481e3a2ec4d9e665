import { cityAt, correctionsWorkers, notifiedSince, storyResidents } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { districtCodes } from '@hub/schema/codes.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { CorrectionsCase } from '../entities/corrections-case.ts';
import { correctionsCaseMachine } from '../entities/corrections-case-machine.ts';
import { justice } from '../subgraph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(justice);
});
afterAll(() => department.close());

const { person } = cityAt(0.002);
const counts = '{ code count suppressed }';

interface Count {
  readonly code: string;
  readonly count: number | null;
}
const byCode = (list: readonly Count[]) => Object.fromEntries(list.map(({ code, count }) => [code, count]));

describe('the justice bureau’s survey of 2014-06-30', () => {
  const survey = `{ correctionsStatistics(asOf: "2014-06-30") { cumulativeReceived underCorrection reoffended suppressed
    byCategory ${counts} bySex ${counts} byAge ${counts} byHouseholdRegister ${counts} byEducation ${counts} } }`;

  test('received 11,093 in all, 3,755 were under correction, 24 offended again', async () => {
    const { data, statements } = await department.ask(survey);
    expect(data.correctionsStatistics).toMatchObject({
      cumulativeReceived: 11_093,
      underCorrection: 3_755,
      reoffended: 24,
      suppressed: false,
    });
    expect(statements).toBe(1);
  });

  test('divides them by sentence, sex, age, household register and education, each division adding up', async () => {
    const { correctionsStatistics: found } = (await department.ask(survey)).data;
    expect(byCode(found.byCategory)).toEqual({
      PUBLIC_SURVEILLANCE: 37,
      SUSPENDED_SENTENCE: 3_399,
      PAROLE: 177,
      TEMPORARY_SERVICE_OUTSIDE_PRISON: 142,
    });
    expect(byCode(found.bySex)).toEqual({ MALE: 3_255, FEMALE: 500 });
    expect(byCode(found.byAge)).toEqual({ UNDER_18: 290, AGE_18_45: 2_473, AGE_46_60: 833, OVER_60: 159 });
    expect(byCode(found.byHouseholdRegister)).toEqual({ GUANGZHOU: 2_825, OTHER_MAINLAND: 908, OTHER: 22 });
    expect(byCode(found.byEducation)).toEqual({ COLLEGE: 855, SENIOR_SECONDARY: 1_047, JUNIOR_SECONDARY: 1_853 });
  });

  test('gives the figures J01–J04, with the four sentences in the order they are printed', async () => {
    const { data } = await department.entities(
      'Figure',
      [{ code: 'J01' }, { code: 'J02' }, { code: 'J03' }, { code: 'J04' }, { code: 'F01' }],
      'justiceObservation { value asOf parts { value } }',
    );
    const [j01, j02, j03, j04, f01] = data._entities.map(
      ({ justiceObservation }: { justiceObservation: unknown }) => justiceObservation,
    );
    expect([j01, j02, j04].map(({ value }) => value)).toEqual(['11093', '3755', '24']);
    expect(j03.parts.map(({ value }: { value: string }) => value)).toEqual(['37', '3399', '177', '142']);
    expect(f01).toBeNull();
  });
});

describe('a district’s statistics', () => {
  test('add up to the city’s, for all districts in one statement', async () => {
    const { data, statements } = await department.entities(
      'District',
      districtCodes.map(({ code }) => ({ code })),
      'corrections(asOf: "2014-06-30") { underCorrection }',
    );
    const total = data._entities.reduce(
      (sum: number, { corrections }: { corrections: { underCorrection: number } }) => sum + corrections.underCorrection,
      0,
    );
    expect(total).toBe(3_755);
    expect(statements).toBe(1);
  });

  test('show no count of 1 to 10', async () => {
    const { data } = await department.entities(
      'District',
      [{ code: '440117' }],
      `corrections(asOf: "2014-06-30") { suppressed byCategory ${counts} byHouseholdRegister ${counts} }`,
    );
    const [{ corrections }] = data._entities;
    expect(corrections.suppressed).toBe(true);
    for (const { count } of [...corrections.byCategory, ...corrections.byHouseholdRegister])
      if (count !== null && count > 0) expect(count).toBeGreaterThan(10);
  });
});

describe('a resident', () => {
  const view = 'corrections { visibility activeCase { category state endsOn justiceOffice { id } } supportNeeds }';

  test('under correction is answered with the running case', async () => {
    const { data } = await department.entities('Person', [{ id: person(storyResidents.chen) }], view);
    expect(data._entities[0].corrections).toMatchObject({
      visibility: 'VALUE',
      activeCase: { state: 'UNDER_CORRECTION' },
    });
  });

  test('with a minor’s file is answered exactly as one without a record', async () => {
    const minors = await department.orm.em
      .fork()
      .find(CorrectionsCase, { juvenile: true, endedOn: null }, { limit: 3 });
    expect(minors).toHaveLength(3);
    const keys = [...minors.map(({ personId }) => ({ id: personId })), { id: 'PER-00000000000000000000' }];
    const { data, errors } = await department.entities('Person', keys, view);
    expect(errors).toEqual([]);
    for (const { corrections } of data._entities)
      expect(corrections).toEqual({ visibility: 'KNOWN_NONE', activeCase: null, supportNeeds: null });
  });

  test('whose case is over, or has not begun, is answered as one without a record', async () => {
    const cases = department.orm.em.fork();
    const [over, awaited] = [
      await cases.findOneOrFail(CorrectionsCase, { state: 'RELEASED', juvenile: false }),
      await cases.findOneOrFail(CorrectionsCase, { state: 'AWAITING_REPORT', juvenile: false }),
    ];
    const keys = [over, awaited].map(({ personId }) => ({ id: personId }));
    const { data } = await department.entities('Person', keys, view);
    for (const { corrections } of data._entities)
      expect(corrections).toEqual({ visibility: 'KNOWN_NONE', activeCase: null, supportNeeds: null });
  });

  test('a minor’s case is answered by its key like a case there is not, to the gateway as to a case worker', async () => {
    const { id } = await department.orm.em.fork().findOneOrFail(CorrectionsCase, { juvenile: true, endedOn: null });
    const { data, errors } = await department.ask(
      `{ minor: correctionsCase(id: "${id}") { id } none: correctionsCase(id: "CC-99999") { id } }`,
    );
    const { data: joined } = await department.entities('CorrectionsCase', [{ id }, { id: 'CC-99999' }], 'state');
    expect([data, errors, joined._entities]).toEqual([{ minor: null, none: null }, [], [null, null]]);
  });

  test('many residents are one statement', async () => {
    const keys = Array.from({ length: 100 }, (_, index) => ({ id: person(8_000 + index) }));
    expect((await department.entities('Person', keys, 'corrections { visibility }')).statements).toBe(1);
  });
});

describe('cases', () => {
  test('of minors are in no list', async () => {
    const { data } = await department.ask(
      '{ all: correctionsCases { totalCount } running: correctionsCases(state: UNDER_CORRECTION) { totalCount } }',
    );
    const hidden = await department.orm.em.fork().count(CorrectionsCase, { juvenile: true });
    expect(hidden).toBeGreaterThan(290);
    expect(data.all.totalCount).toBe(11_093 + notifiedSince - hidden);
    expect(data.running.totalCount).toBeLessThan(data.all.totalCount);
  });

  test('go by dated steps that are in order', async () => {
    const { data } = await department.ask(
      '{ correctionsCases(state: RELEASED, first: 50) { nodes { startsOn endsOn endedOn steps { kind on } } } }',
    );
    for (const { steps, startsOn, endsOn } of data.correctionsCases.nodes) {
      const days = steps.map(({ on }: { on: string }) => on);
      expect(days).toEqual([...days].sort());
      expect(startsOn <= endsOn).toBe(true);
    }
  });

  test('are narrowed by every filter given', async () => {
    const { data } = await department.ask(
      `{ correctionsCases(category: PAROLE, state: UNDER_CORRECTION, socialWorker: "SW-00007", admittedFrom: "2013-01-01",
           endsTo: "2016-12-31", first: 100) { nodes { category state endsOn socialWorker { id } } totalCount } }`,
    );
    const { nodes, totalCount } = data.correctionsCases;
    expect(totalCount).toBe(nodes.length);
    expect(nodes).not.toEqual([]);
    for (const { endsOn, ...found } of nodes) {
      expect(found).toEqual({ category: 'PAROLE', state: 'UNDER_CORRECTION', socialWorker: { id: 'SW-00007' } });
      expect(endsOn <= '2016-12-31').toBe(true);
    }
  });

  test('stand in every state there is, each found by its state', async () => {
    for (const state of Object.keys(correctionsCaseMachine.states)) {
      const { data } = await department.ask(`{ correctionsCases(state: ${state}, first: 1) { nodes { state } } }`);
      expect([state, data.correctionsCases.nodes]).toEqual([state, [{ state }]]);
    }
  });

  test('have the dates of their state and no others', async () => {
    const rows = await department.orm.em.fork().findAll(CorrectionsCase);
    for (const { id, state, documentsOn, reportDueOn, admittedOn, planOn, endedOn, terminationReason } of rows) {
      const isAdmitted = state !== 'NOTIFIED' && state !== 'AWAITING_REPORT';
      const isOver = correctionsCaseMachine.states[state] && 'final' in correctionsCaseMachine.states[state];
      expect([id, [documentsOn, reportDueOn, admittedOn, planOn, endedOn, terminationReason].map(Boolean)]).toEqual([
        id,
        [
          state !== 'NOTIFIED',
          state !== 'NOTIFIED',
          isAdmitted,
          isAdmitted && state !== 'ADMITTED',
          isOver,
          state === 'TERMINATED',
        ],
      ]);
    }
  });

  test('are refused by name when the key or filter is another’s', async () => {
    const { errors } = await department.ask(
      `{ correctionsCase(id: "HOS-001") { id } correctionsCases(district: "999999") { totalCount }
         reversed: correctionsCases(endsFrom: "2015-02-01", endsTo: "2015-01-01") { totalCount } }`,
    );
    expect(errors.map(({ code }) => code).sort()).toEqual(['ID_OF_ANOTHER_TYPE', 'PERIOD_REVERSED', 'UNKNOWN_CODE']);
  });
});

describe('judicial offices', () => {
  test('stand one in each of the 170 townships', async () => {
    const { data } = await department.ask(
      '{ justiceOffices { totalCount } justiceOffice(id: "JO-440106001") { nameZh township { code } } }',
    );
    expect(data.justiceOffices.totalCount).toBe(170);
    expect(data.justiceOffice.township.code).toBe('440106001');
    const { data: added } = await department.entities(
      'Township',
      [{ code: '440106001' }, { code: '440106002' }],
      'justiceOffice { id }',
    );
    expect(added._entities.map(({ justiceOffice }: { justiceOffice: { id: string } }) => justiceOffice.id)).toEqual([
      'JO-440106001',
      'JO-440106002',
    ]);
  });
});

describe('offices in a list', () => {
  test('give their district, cases and counts in a number of statements that does not grow with the list', async () => {
    const offices = (first: number) =>
      department.ask(
        `{ justiceOffices(first: ${first}) { nodes { district { code } cases(first: 2, state: UNDER_CORRECTION) { nodes { id } }
             corrections(asOf: "2014-06-30") { underCorrection underCorrectionSuppressed bySupportNeed { code } } } } }`,
      );
    const [few, many] = [await offices(2), await offices(80)];
    expect(few.errors).toEqual([]);
    expect(many.data.justiceOffices.nodes).toHaveLength(80);
    expect([few.statements, many.statements]).toEqual([4, 4]);
  });
});

describe('a worker’s caseload', () => {
  test('is not shown when it is 1 to 10, since it would point at people', async () => {
    const { data, statements } = await department.entities(
      'SocialWorker',
      correctionsWorkers.map((id) => ({ id })),
      'correctionsCaseload correctionsCaseloadSuppressed',
    );
    for (const { correctionsCaseload: caseload, correctionsCaseloadSuppressed: isHidden } of data._entities)
      expect(isHidden ? caseload === null : caseload > 10).toBe(true);
    expect(statements).toBe(1);
  });

  test('is zero, and says so, for a worker without such cases', async () => {
    const { data } = await department.entities(
      'SocialWorker',
      [{ id: 'SW-03000' }],
      'correctionsCaseload correctionsCaseloadSuppressed',
    );
    expect(data._entities).toEqual([{ correctionsCaseload: 0, correctionsCaseloadSuppressed: false }]);
  });
});
