import { cityAt, storyResidents } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest, testScale } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { courses } from '../dataset/course.ts';
import { stepsOf } from '../dataset/medical-case-step.ts';
import { medicalCaseMachine } from '../entities/medical-case-machine.ts';
import { mayJoinPerson } from '../policy.ts';
import { health } from '../subgraph.ts';

const city = cityAt(testScale);
let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(health);
});
afterAll(() => department.close());

const caseOf = async (id: string, selection: string) =>
  (await department.ask(`{ medicalCase(id: "${id}") { ${selection} } }`)).data.medicalCase;

describe('a case', () => {
  test('tells where it stands, how it got there, and the referral its discharge plan led to', async () => {
    const found = await caseOf(
      'MSW-00001',
      `person { id } hospital { id } caseType mainType types state version history { action state on } openedOn closedOn
       intake { wardZh source screenedOn } consent { state decidedOn givenBy coversReferral } quality
       dischargePlan { plannedDischargeOn needsCommunityService readiness obstacles readyOn readyToRefer referredOn daysToReferral referralRoute referral { id } case { id } }`,
    );
    expect(found).toEqual({
      person: { id: city.person(storyResidents.chen) },
      hospital: { id: 'HOS-001' },
      caseType: 'COMPLEX',
      mainType: 'DISCHARGE_PLANNING',
      types: ['DISCHARGE_PLANNING', 'FINANCIAL_ASSISTANCE'],
      state: 'DISCHARGE_PENDING',
      version: 7,
      history: [
        { action: 'SCREEN', state: 'SCREENED', on: '2015-09-21' },
        { action: 'RECORD_CONSENT', state: 'CONSENTED', on: '2015-09-22' },
        { action: 'BEGIN_ASSESSMENT', state: 'ASSESSING', on: '2015-09-22' },
        { action: 'OPEN', state: 'OPEN', on: '2015-09-28' },
        { action: 'PLAN_DISCHARGE', state: 'DISCHARGE_PENDING', on: '2015-10-08' },
        { action: 'PLAN_DISCHARGE', state: 'DISCHARGE_PENDING', on: '2015-10-12' },
        { action: 'LINK_REFERRAL', state: 'DISCHARGE_PENDING', on: '2015-10-13' },
      ],
      openedOn: '2015-09-28',
      closedOn: null,
      intake: { wardZh: '神经内科', source: 'NURSE', screenedOn: '2015-09-21' },
      consent: { state: 'GIVEN', decidedOn: '2015-09-22', givenBy: 'PATIENT', coversReferral: true },
      quality: 'SYNTHETIC',
      dischargePlan: {
        plannedDischargeOn: '2015-10-28',
        needsCommunityService: ['ELDERLY', 'DISABILITY_REHABILITATION'],
        readiness: 'READY',
        obstacles: [],
        readyOn: '2015-10-12',
        readyToRefer: false,
        referredOn: '2015-10-13',
        daysToReferral: 1,
        referralRoute: 'EXCHANGE',
        referral: { id: 'REF-000001' },
        case: { id: 'MSW-00001' },
      },
    });
  });

  test.each([
    ['MSW-00004', 'WITHDRAWN'],
    ['MSW-00006', 'NOT_ASKED'],
    ['MSW-00007', 'REFUSED'],
  ])('%s names no patient: consent is %s', async (id, state) => {
    expect(await caseOf(id, 'person { id } consent { state coversReferral }')).toEqual({
      person: null,
      consent: { state, coversReferral: false },
    });
  });

  test('says why it was not opened, or why it was closed, and never both', async () => {
    expect(await caseOf('MSW-00007', 'state notOpenedReason closureReason openedOn')).toEqual({
      state: 'NOT_OPENED',
      notOpenedReason: 'CONSENT_REFUSED',
      closureReason: null,
      openedOn: null,
    });
    expect(await caseOf('MSW-00003', 'state notOpenedReason closureReason closedOn')).toEqual({
      state: 'CLOSED',
      notOpenedReason: null,
      closureReason: 'GOALS_MET',
      closedOn: '2014-06-05',
    });
  });

  test('of a group or an activity names nobody and counts who takes part', async () => {
    const { data } = await department.ask('{ medicalCases(caseType: GROUP) { nodes { person { id } participants } } }');
    expect(data.medicalCases.nodes.length).toBeGreaterThan(0);
    for (const { person, participants } of data.medicalCases.nodes) {
      expect(person).toBeNull();
      expect(participants).toBeGreaterThan(5);
    }
  });

  test('may be joined to its patient only while consent is in force', () => {
    const personId = 'PER-00000000000000000000';
    const decisions = (['GIVEN', 'NOT_ASKED', 'REFUSED', 'WITHDRAWN'] as const).map((consentState) =>
      mayJoinPerson({ personId, consentState }),
    );
    const refused = { allow: false, code: 'CONSENT_NOT_IN_FORCE' };
    expect(decisions).toEqual([{ allow: true }, refused, refused, refused]);
    expect(mayJoinPerson({ personId: null, consentState: 'GIVEN' })).toEqual({ allow: false, code: 'NAMES_NOBODY' });
  });
});

describe('lists of cases', () => {
  test('are found by hospital, district, state, type, form and opening period, every filter holding', async () => {
    const { data } = await department.ask(
      `{ medicalCases(hospital: "HOS-001", district: "440103", state: CLOSED, type: DISCHARGE_PLANNING, openedFrom: "2013-01-01", openedTo: "2015-06-30") {
           totalCount nodes { hospital { id district { code } } state mainType types openedOn } } }`,
    );
    expect(data.medicalCases.totalCount).toBeGreaterThan(0);
    for (const { hospital, state, mainType, types, openedOn } of data.medicalCases.nodes) {
      expect([hospital.id, hospital.district.code, state, mainType, types[0]]).toEqual([
        'HOS-001',
        '440103',
        'CLOSED',
        'DISCHARGE_PLANNING',
        'DISCHARGE_PLANNING',
      ]);
      expect(openedOn >= '2013-01-01' && openedOn <= '2015-06-30').toBe(true);
    }
  });

  test('read hospital, history and plan of a hundred cases in one statement each', async () => {
    const { data, statements } = await department.ask(
      '{ medicalCases(first: 100) { nodes { hospital { nameZh } history { state on } dischargePlan { readiness } } } }',
    );
    expect([data.medicalCases.nodes.length, statements]).toEqual([100, 4]);
  });

  test('of discharge plans show who is ready and not referred', async () => {
    const { data } = await department.ask(
      `{ dischargePlans(readyToRefer: true) { nodes { case { id state } readiness readyOn referredOn referral { id } } }
         september: dischargePlans(hospital: "HOS-001", readiness: NO_SERVICE_NEEDED, plannedFrom: "2015-09-07", plannedTo: "2015-09-07") { nodes { case { id } } } }`,
    );
    expect(data.dischargePlans.nodes.map(({ case: { id } }: { case: { id: string } }) => id)).toContain('MSW-00005');
    for (const plan of data.dischargePlans.nodes) {
      expect(plan).toMatchObject({ readiness: 'READY', referredOn: null, referral: null });
      expect(['DISCHARGE_PENDING', 'FOLLOW_UP']).toContain(plan.case.state);
    }
    expect(data.september.nodes).toContainEqual({ case: { id: 'MSW-00008' } });
  });
});

describe('a resident’s medical social work, seen from outside,', () => {
  const view = 'medicalSocialWork { visibility openCases { id } }';
  const viewsOf = async (residents: readonly number[], selection = view) =>
    department.entities(
      'Person',
      residents.map((resident) => ({ id: city.person(resident) })),
      selection,
    );

  test('shows open cases, says there is none, or is withheld', async () => {
    const { chen, wu, he } = storyResidents;
    const { data } = await viewsOf([chen, storyResidents.li, wu, he]);
    expect(data._entities.map(({ medicalSocialWork }: { medicalSocialWork: unknown }) => medicalSocialWork)).toEqual([
      { visibility: 'VALUE', openCases: [{ id: 'MSW-00001' }] },
      { visibility: 'VALUE', openCases: [{ id: 'MSW-00002' }] },
      { visibility: 'KNOWN_NONE', openCases: [] },
      { visibility: 'WITHHELD', openCases: null },
    ]);
  });

  test('is withheld alike from a patient and from a resident without any record, for both object', async () => {
    const [patient, stranger] = [10_507, 57];
    const { data } = await viewsOf([patient, stranger]);
    expect(await caseOf('MSW-00008', 'state person { id }')).toEqual({
      state: 'FOLLOW_UP',
      person: { id: city.person(patient) },
    });
    expect(data._entities[0]).toEqual(data._entities[1]);
    expect(data._entities[0].medicalSocialWork.visibility).toBe('WITHHELD');
  });

  test('takes the same statements whatever there is to find', async () => {
    const { chen, wu, he } = storyResidents;
    const counts = [];
    for (const resident of [chen, wu, he, 57, 11]) counts.push((await viewsOf([resident])).statements);
    expect(counts).toEqual([3, 3, 3, 3, 3]);
  });

  test('is read for a hundred residents in the same three statements', async () => {
    const { data, statements } = await viewsOf(Array.from({ length: 100 }, (_, index) => 10_500 + index));
    expect([data._entities.length, statements]).toEqual([100, 3]);
  });

  test('never shows a case that was only screened, refused or withdrawn', async () => {
    const { data } = await viewsOf(
      [storyResidents.chen + 5, storyResidents.chen + 6],
      'medicalSocialWork { visibility openCases { consent { state } } }',
    );
    for (const { medicalSocialWork } of data._entities)
      expect(medicalSocialWork).toEqual({ visibility: 'KNOWN_NONE', openCases: [] });
  });
});

describe('the course of a case', () => {
  const all = courses(cityAt(0.02));

  test('takes steps its machine has, on days in order and none in the future, to the state it is in', () => {
    for (const course of all) {
      // Throws where a course leaves the machine.
      const steps = stepsOf(course);
      const days = steps.map(({ on }) => on);
      expect([course.id, days]).toEqual([course.id, days.toSorted()]);
      expect([course.id, steps.at(-1)?.to]).toEqual([course.id, course.changes.at(-1)?.state]);
      expect((days.at(-1) ?? '9') <= '2015-10-26').toBe(true);
    }
  });

  test('is in every state for some case today', () => {
    const states = new Set(all.map(({ changes }) => changes.at(-1)?.state));
    expect([...states].sort()).toEqual(Object.keys(medicalCaseMachine.states).sort());
  });

  test('leads to a referral only with consent to it, and never before everything is ready', () => {
    const referred = all.filter(({ plan }) => plan?.referredOn);
    expect(referred.length).toBeGreaterThan(100);
    for (const { consent, plan } of referred) {
      expect(consent).toMatchObject({ state: 'GIVEN', coversReferral: true });
      expect((plan?.readyOn ?? '9') <= (plan?.referredOn ?? '')).toBe(true);
    }
  });

  test('is the same at every scale for the residents of the stories, and the same each time', () => {
    const whole = courses(cityAt(0.002));
    expect(whole.slice(0, 8)).toEqual(all.slice(0, 8));
    expect(courses(cityAt(0.02))[500]).toEqual(all[500]);
  });
});
