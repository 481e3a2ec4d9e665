/** The exchange's referrals: who refers whom to whom, by which course. All of it is SYNTHETIC. */
import { type CentrePlace, type City, centres, hospitals, referralId } from '@hub/kit/dataset/city.ts';
import { type Random, random } from '@hub/kit/dataset/random.ts';
import type {
  DeclineReason,
  ReferralOutcome,
  ReferralPartyKind,
  ReferralPriority,
  ServiceField,
} from '../schema.generated.ts';
import { type Body, bodyNear, centreBody, hospitalBody, otherCentre } from './parties.ts';
import { type Course, courseOf } from './referral-course.ts';
import { courses, redirected, type Script, shareOfPairs, shareOfRedirects, underWay } from './referral-scripts.ts';

/** One referral before it is written down as rows. */
export interface Referred {
  readonly id: string;
  readonly resident: number;
  readonly from: Body;
  readonly to: Body;
  readonly need: ServiceField;
  readonly priority: ReferralPriority;
  readonly script: Script;
  readonly course: Course;
  readonly declineReason: DeclineReason | null;
  readonly onward: Body | null;
  readonly outcome: ReferralOutcome | null;
  /** Ties are written when the second of two is. */
  counterpartId: string | null;
  parentId: string | null;
  redirectedToId: string | null;
}

interface Flow {
  /** How often, of a hundred. */
  readonly share: number;
  readonly from: ReferralPartyKind;
  readonly to: ReferralPartyKind;
  readonly needs: Readonly<Partial<Record<ServiceField, number>>>;
}

const atHome = { ELDERLY: 6, FAMILY: 4, DISABILITY_REHABILITATION: 2, YOUTH: 1 };
const inNeighbourhood = { ELDERLY: 5, FAMILY: 5, YOUTH: 3, MIGRANT_WORKERS: 2, NEW_SETTLERS: 2, ETHNIC_INTEGRATION: 1 };

const flows: readonly Flow[] = [
  { share: 30, from: 'HOSPITAL', to: 'CENTRE', needs: { ...atHome, MEDICAL_SOCIAL_WORK: 1 } },
  { share: 9, from: 'CENTRE', to: 'HOSPITAL', needs: { MEDICAL_SOCIAL_WORK: 1 } },
  { share: 15, from: 'JUSTICE_OFFICE', to: 'CENTRE', needs: { COMMUNITY_CORRECTIONS: 5, FAMILY: 2, DRUG_CONTROL: 1 } },
  { share: 4, from: 'CENTRE', to: 'JUSTICE_OFFICE', needs: { COMMUNITY_CORRECTIONS: 1 } },
  { share: 18, from: 'ORGANISATION', to: 'CENTRE', needs: { ...inNeighbourhood, DRUG_CONTROL: 1, OTHER: 1 } },
  { share: 7, from: 'CENTRE', to: 'ORGANISATION', needs: inNeighbourhood },
  { share: 8, from: 'CENTRE', to: 'VOLUNTEER_TEAM', needs: atHome },
  { share: 4, from: 'VOLUNTEER_TEAM', to: 'CENTRE', needs: atHome },
  { share: 3, from: 'CENTRE', to: 'CENTRE', needs: inNeighbourhood },
  { share: 1, from: 'HOSPITAL', to: 'VOLUNTEER_TEAM', needs: atHome },
  { share: 1, from: 'JUSTICE_OFFICE', to: 'HOSPITAL', needs: { MEDICAL_SOCIAL_WORK: 1 } },
];

const priorities = { ROUTINE: 80, URGENT: 17, EMERGENCY: 3 } as const;

const declineReasons = {
  NO_CAPACITY: 6,
  NOT_ELIGIBLE: 4,
  OUT_OF_AREA: 4,
  WRONG_SERVICE: 3,
  UNABLE_TO_CONTACT: 2,
  INSUFFICIENT_INFORMATION: 1,
  SAFETY_RISK: 1,
  OTHER: 1,
} as const satisfies Partial<Record<DeclineReason, number>>;

const outcomes = {
  NEED_MET: 60,
  NEED_PARTLY_MET: 20,
  NEED_NOT_MET: 6,
  SERVED_ELSEWHERE: 4,
  MOVED_AWAY: 4,
  LOST_CONTACT: 3,
  PERSON_WITHDREW: 2,
  DECEASED: 1,
} as const satisfies Record<ReferralOutcome, number>;

interface Ends {
  readonly from: Body;
  readonly to: Body;
  readonly need: ServiceField;
}

interface Plan extends Ends {
  readonly script: Script;
  /** What it follows. */
  readonly after?: string;
  readonly priority?: ReferralPriority;
}

/** By share of a hundred. */
function chosen<T>(options: readonly (readonly [share: number, option: T])[], chance: Random): T {
  let rest = chance.next() * options.reduce((sum, [share]) => sum + share, 0);
  for (const [share, option] of options) {
    rest -= share;
    if (rest < 0) return option;
  }
  return (options.at(-1) as readonly [number, T])[1];
}

const weightedFlows = flows.map((flow) => [flow.share, flow] as const);

function endsOf({ from, to, needs }: Flow, centre: CentrePlace, chance: Random): Ends {
  const need = chance.weighted(needs as Record<ServiceField, number>);
  const sender = bodyNear(centre, from, chance);
  const isBetweenCentres = from === 'CENTRE' && to === 'CENTRE';
  const receiver = isBetweenCentres
    ? otherCentre(centre.districtCode, [centre.id], chance)
    : bodyNear(centre, to, chance);
  return { from: sender, to: receiver, need };
}

const anyEnds = (chance: Random): Ends => endsOf(chosen(weightedFlows, chance), chance.pick(centres), chance);

/** The last script of a name is the one with a sting: a consent withdrawn, a decline without a path. */
const lastNamed = (name: string): Script => underWay.findLast((script) => script.name === name) as Script;

/** The old patient of the discharge story, from the first hospital to the centre of its township, unanswered past the deadline. */
function dischargeStory(): Plan {
  const [hospital] = hospitals;
  const centre = centres.find(({ townshipCode }) => townshipCode === hospital?.townshipCode);
  if (!hospital || !centre) throw new Error('the discharge story has neither hospital nor centre');
  const { since: _, ...script } = lastNamed('ACKNOWLEDGED_OVERDUE');
  return {
    script,
    from: hospitalBody(hospital),
    to: centreBody(centre),
    need: 'ELDERLY',
    priority: 'ROUTINE',
    after: '2015-10-13T01:20:00Z',
  };
}

/** Where the other residents of the stories stand, in their order. */
const storyScripts = ['IN_SERVICE', 'CLOSED', 'ON_HOLD', 'ACCEPTED', 'RETURNED', 'DECLINED', 'SENT'] as const;

function* plans({ referrals }: City, chance: Random): Generator<Plan> {
  yield dischargeStory();
  for (const name of storyScripts) yield { ...anyEnds(chance), script: lastNamed(name) };
  // A city's exchange has each way to be under way many times over.
  for (let turn = 0; turn < Math.max(1, Math.round(referrals / 1_000)); turn += 1)
    for (const script of underWay) yield { ...anyEnds(chance), script };
  for (;;) {
    const ends = anyEnds(chance);
    const isRedirected = ends.to.kind === 'CENTRE' && chance.chance(shareOfRedirects);
    yield { ...ends, script: isRedirected ? redirected : chosen(courses, chance) };
  }
}

const elsewhere = ({ from, to }: Ends, chance: Random): Body => otherCentre(to.districtCode, [from.id, to.id], chance);

function reasonOf({ state, events }: Course, { name }: Script, chance: Random): DeclineReason | null {
  if (state !== 'DECLINED') return null;
  if (events.at(-1)?.action === 'PERSON_DECLINE') return 'PERSON_DECLINED';
  return name === 'DUPLICATE' ? 'DUPLICATE' : chance.weighted(declineReasons);
}

/** All referrals of the city in number order; a redirected one is followed by where it went, a two-way pair stands together. */
export function referralsOf(city: City): readonly Referred[] {
  const chance = random('coordination:referrals');
  const all: Referred[] = [];

  const residentOf = ({ from, to }: Plan): number => {
    const number = all.length + 1;
    const isOfJustice = from.departmentCode === 'JUSTICE' || to.departmentCode === 'JUSTICE';
    return isOfJustice ? city.justiceReferralResident(number) : city.referralResident(number);
  };

  const refer = (plan: Plan, resident = residentOf(plan)): Referred => {
    const { script, from, to, need, after } = plan;
    const priority = plan.priority ?? script.priority ?? chance.weighted(priorities);
    const course = courseOf(
      script,
      { priority, now: city.now, after, from: from.departmentCode, to: to.departmentCode },
      chance,
    );
    const declineReason = reasonOf(course, script, chance);
    const referred: Referred = {
      id: referralId(all.length + 1),
      resident,
      from,
      to,
      need,
      priority,
      script,
      course,
      declineReason,
      onward: declineReason && script.onward === 'NAMED' ? elsewhere(plan, chance) : null,
      outcome: course.isCompleted ? chance.weighted(outcomes) : null,
      counterpartId: null,
      parentId: null,
      redirectedToId: null,
    };
    all.push(referred);
    return referred;
  };

  for (const plan of plans(city, chance)) {
    if (all.length >= city.referrals) return all;
    const first = refer(plan);
    const { id, resident, course, from, to, need } = first;
    const after = course.events.at(-1)?.at;
    if (!after || all.length >= city.referrals) continue;
    if (course.state === 'REDIRECTED') {
      const receiver = elsewhere({ from, to, need }, chance);
      const second = refer({ from, to: receiver, need, script: chosen(courses, chance), after }, resident);
      first.redirectedToId = second.id;
      second.parentId = id;
    } else if (course.state === 'CLOSED' && chance.chance(shareOfPairs)) {
      const second = refer({ from: to, to: from, need, script: chosen(courses, chance), after }, resident);
      first.counterpartId = second.id;
      second.counterpartId = id;
    }
  }
  return all;
}
