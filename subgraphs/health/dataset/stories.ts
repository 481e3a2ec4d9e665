/** The eight cases the tests and documents tell of, the same at every scale: case n is about the n-th resident of the stories. */
import type { Course } from './course.ts';

const given = { state: 'GIVEN', givenBy: 'PATIENT', coversReferral: true } as const;
const none = { notOpenedReason: null, closureReason: null, plan: null } as const;
const planned = { obstacles: [], readyOn: null, referredOn: null, route: null, referral: null } as const;

export const stories: readonly Course[] = [
  {
    // 1 · An old patient going home, referred to a centre through the exchange as referral 1.
    ...none,
    caseType: 'COMPLEX',
    types: ['DISCHARGE_PLANNING', 'FINANCIAL_ASSISTANCE'],
    wardZh: '神经内科',
    source: 'NURSE',
    changes: [
      { state: 'SCREENED', on: '2015-09-21' },
      { state: 'CONSENTED', on: '2015-09-22' },
      { state: 'ASSESSING', on: '2015-09-22' },
      { state: 'OPEN', on: '2015-09-28' },
      { state: 'DISCHARGE_PENDING', on: '2015-10-08' },
    ],
    consent: { ...given, decidedOn: '2015-09-22' },
    plan: {
      ...planned,
      plannedDischargeOn: '2015-10-28',
      needs: ['ELDERLY', 'DISABILITY_REHABILITATION'],
      readiness: 'READY',
      readyOn: '2015-10-12',
      referredOn: '2015-10-13',
      route: 'EXCHANGE',
      referral: 1,
    },
  },
  {
    // 2 · In hand, no discharge in sight.
    ...none,
    caseType: 'BRIEF',
    types: ['EMOTIONAL_SUPPORT'],
    wardZh: '肿瘤科',
    source: 'WARD_QR_CODE',
    changes: [
      { state: 'SCREENED', on: '2015-10-14' },
      { state: 'CONSENTED', on: '2015-10-15' },
      { state: 'ASSESSING', on: '2015-10-15' },
      { state: 'OPEN', on: '2015-10-16' },
    ],
    consent: { ...given, decidedOn: '2015-10-15' },
  },
  {
    // 3 · Went home in 2014, referred by letter, closed: nothing open today.
    ...none,
    caseType: 'COMPLEX',
    types: ['REHABILITATION_LINK'],
    wardZh: '骨科',
    source: 'DOCTOR',
    changes: [
      { state: 'SCREENED', on: '2014-03-03' },
      { state: 'CONSENTED', on: '2014-03-04' },
      { state: 'ASSESSING', on: '2014-03-04' },
      { state: 'OPEN', on: '2014-03-10' },
      { state: 'DISCHARGE_PENDING', on: '2014-03-24' },
      { state: 'FOLLOW_UP', on: '2014-04-02' },
      { state: 'CLOSED', on: '2014-06-05' },
    ],
    consent: { ...given, decidedOn: '2014-03-04' },
    closureReason: 'GOALS_MET',
    plan: {
      ...planned,
      plannedDischargeOn: '2014-04-01',
      needs: ['DISABILITY_REHABILITATION'],
      readiness: 'READY',
      readyOn: '2014-03-27',
      referredOn: '2014-03-31',
      route: 'LETTER',
    },
  },
  {
    // 4 · Agreed, then withdrew consent: not opened, and nothing is joined to the person any more.
    ...none,
    caseType: 'COMPLEX',
    types: ['MENTAL_HEALTH'],
    wardZh: '急诊科',
    source: 'DOCTOR',
    changes: [
      { state: 'SCREENED', on: '2015-10-01' },
      { state: 'CONSENTED', on: '2015-10-02' },
      { state: 'ASSESSING', on: '2015-10-05' },
      { state: 'NOT_OPENED', on: '2015-10-19' },
    ],
    notOpenedReason: 'CONSENT_WITHDRAWN',
    consent: { state: 'WITHDRAWN', givenBy: 'PATIENT', decidedOn: '2015-10-19', coversReferral: false },
  },
  {
    // 5 · Ready to be referred, and nobody has done it.
    ...none,
    caseType: 'BRIEF',
    types: ['DISCHARGE_PLANNING'],
    wardZh: '骨科',
    source: 'SOCIAL_WORK_ROUND',
    changes: [
      { state: 'SCREENED', on: '2015-10-06' },
      { state: 'CONSENTED', on: '2015-10-06' },
      { state: 'ASSESSING', on: '2015-10-07' },
      { state: 'OPEN', on: '2015-10-08' },
      { state: 'DISCHARGE_PENDING', on: '2015-10-15' },
    ],
    consent: { ...given, decidedOn: '2015-10-06' },
    plan: {
      ...planned,
      plannedDischargeOn: '2015-11-02',
      needs: ['FAMILY'],
      readiness: 'READY',
      readyOn: '2015-10-19',
    },
  },
  {
    // 6 · Screened yesterday, not asked yet.
    ...none,
    caseType: 'BRIEF',
    types: ['POLICY_ADVICE'],
    wardZh: '心内科',
    source: 'PATIENT_OR_FAMILY',
    changes: [{ state: 'SCREENED', on: '2015-10-25' }],
    consent: { state: 'NOT_ASKED', givenBy: null, decidedOn: null, coversReferral: false },
  },
  {
    // 7 · Refused.
    ...none,
    caseType: 'BRIEF',
    types: ['FINANCIAL_ASSISTANCE'],
    wardZh: '肾内科',
    source: 'NURSE',
    changes: [
      { state: 'SCREENED', on: '2015-08-11' },
      { state: 'NOT_OPENED', on: '2015-08-12' },
    ],
    consent: { state: 'REFUSED', givenBy: 'PATIENT', decidedOn: '2015-08-12', coversReferral: false },
    notOpenedReason: 'CONSENT_REFUSED',
  },
  {
    // 8 · In follow-up, of a resident who objects to sharing as every fiftieth does.
    ...none,
    caseType: 'COMPLEX',
    types: ['RESOURCE_LINKING', 'EMOTIONAL_SUPPORT'],
    wardZh: '康复科',
    source: 'DOCTOR',
    changes: [
      { state: 'SCREENED', on: '2015-08-03' },
      { state: 'CONSENTED', on: '2015-08-04' },
      { state: 'ASSESSING', on: '2015-08-05' },
      { state: 'OPEN', on: '2015-08-10' },
      { state: 'DISCHARGE_PENDING', on: '2015-08-24' },
      { state: 'FOLLOW_UP', on: '2015-09-07' },
    ],
    consent: { ...given, decidedOn: '2015-08-04' },
    plan: {
      ...planned,
      plannedDischargeOn: '2015-09-07',
      needs: [],
      readiness: 'NO_SERVICE_NEEDED',
    },
  },
];
