/** Who sat on which post when: every spell has a post of its own while it lasts, so posts are never fewer than people. */
import { centreOfWorker, employedWorkers, organisationId } from '@hub/kit/dataset/city.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import type { ServiceField } from '../schema.generated.ts';
import type { Career } from './careers.ts';
import { registrationDays } from './organisations.ts';

export interface Post {
  /** 1–3,836; worker n holds post n at the report, and the last 36 are vacant. */
  readonly number: number;
  readonly organisationId: string;
  readonly centreId: string | null;
  readonly districtCode: string;
  readonly field: ServiceField;
}

export interface Spell {
  readonly post: Post;
  readonly startedOn: string;
  readonly endedOn: string | null;
}

export interface PlacedCareer {
  readonly career: Career;
  readonly spells: readonly Spell[];
}

/** Out of a hundred posts; the sixty correctional workers come before. */
const mixture: readonly (readonly [ServiceField, number])[] = [
  ['FAMILY', 30],
  ['ELDERLY', 26],
  ['YOUTH', 22],
  ['DISABILITY_REHABILITATION', 6],
  ['MEDICAL_SOCIAL_WORK', 4],
  ['MIGRANT_WORKERS', 4],
  ['NEW_SETTLERS', 3],
  ['ETHNIC_INTEGRATION', 2],
  ['DRUG_CONTROL', 2],
  ['COMMUNITY_CORRECTIONS', 1],
];
const fieldsInTurn = mixture.flatMap(([field, count]) => Array.from({ length: count }, () => field));
const correctionsPosts = 60;

/** Posts of special projects that found nobody: drug control first among them. */
const vacancies: readonly (readonly [ServiceField, number])[] = [
  ['DRUG_CONTROL', 22],
  ['COMMUNITY_CORRECTIONS', 5],
  ['MEDICAL_SOCIAL_WORK', 5],
  ['ETHNIC_INTEGRATION', 4],
];
/** Shares no factor with the number of posts, so that a walk meets every post. */
const stride = 11;
const vacantFields = vacancies.flatMap(([field, count]) => Array.from({ length: count }, () => field));

function everyPost(): readonly Post[] {
  return Array.from({ length: employedWorkers + vacantFields.length }, (_, index): Post => {
    const number = index + 1;
    const { id, operatorId, districtCode } = centreOfWorker(number);
    const isVacant = number > employedWorkers;
    const turn = fieldsInTurn[(number * 37) % fieldsInTurn.length] ?? 'FAMILY';
    return {
      number,
      organisationId: operatorId,
      centreId: isVacant ? null : id,
      districtCode,
      field: isVacant
        ? (vacantFields[number - employedWorkers - 1] ?? 'OTHER')
        : number <= correctionsPosts
          ? 'COMMUNITY_CORRECTIONS'
          : turn,
    };
  });
}

interface Stretch {
  readonly career: number;
  readonly startedOn: string;
  readonly endedOn: string | null;
}

const stretchesOf = ({ enteredOn, movedOn, leftOn }: Career, career: number): Stretch[] =>
  movedOn
    ? [
        { career, startedOn: enteredOn, endedOn: movedOn },
        { career, startedOn: addDays(movedOn, 1), endedOn: leftOn },
      ]
    : [{ career, startedOn: enteredOn, endedOn: leftOn }];

/** Every career with its posts. Those employed at the report end on posts 1–3,800, one each. */
export function placed(careers: readonly Career[]): {
  readonly posts: readonly Post[];
  readonly placed: readonly PlacedCareer[];
} {
  const posts = everyPost();
  const registered = new Map([...registrationDays()].map(([number, day]) => [organisationId(number), day]));
  const existsFrom = posts.map(({ organisationId }) => registered.get(organisationId) ?? '');
  /** The last day each post is taken; the end of all days once its last holder sits on it. */
  const takenUntil: string[] = posts.map(() => '');
  const spells: Spell[][] = careers.map(() => []);
  const stretches = careers.flatMap(stretchesOf).sort((one, other) => (one.startedOn < other.startedOn ? -1 : 1));
  let turn = 0;
  for (const { career, startedOn, endedOn } of stretches) {
    const former = spells[career]?.at(-1)?.post.organisationId;
    const isFree = (at: number): boolean =>
      (takenUntil[at] ?? '') < startedOn && (existsFrom[at] ?? '') <= startedOn && posts[at]?.organisationId !== former;
    // Those who leave take the posts that end vacant first, so that those who stay find one of theirs.
    let index = endedOn === null ? -1 : posts.findIndex((_, at) => at >= employedWorkers && isFree(at));
    for (let step = 0; step < employedWorkers && index < 0; step += 1) {
      const at = (turn + step * stride) % employedWorkers;
      if (isFree(at)) index = at;
    }
    const post = posts[index];
    if (!post) throw new RangeError(`no post is free on ${startedOn}`);
    takenUntil[index] = endedOn ?? '9999-12-31';
    spells[career]?.push({ post, startedOn, endedOn });
    turn += 1_009;
  }
  return { posts, placed: careers.map((career, index) => ({ career, spells: spells[index] ?? [] })) };
}
