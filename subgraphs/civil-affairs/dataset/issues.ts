/** Community issues of 2014 and of 2015 up to the report, each as far as it has come. */
import type { Random } from '@hub/kit/dataset/random.ts';
import type { CommunityIssueRow } from '../entities/community-issue.ts';
import type { IssueCategory, IssueState } from '../schema.generated.ts';
import { daysOf } from './calendar.ts';
import type { CentreStory } from './centre-stories.ts';
import { chanceOf } from './purchases.ts';
import { busyIn } from './services.ts';

/** Community issues solved by year; 2014 is the report's "1万多个". */
export const issuesResolved: Readonly<Record<number, number>> = { 2014: 10_386, 2015: 8_240 };

const categories: Readonly<Record<IssueCategory, number>> = {
  ENVIRONMENT: 28,
  NEIGHBOUR_DISPUTE: 17,
  SAFETY: 15,
  FACILITIES: 18,
  CARE: 16,
  OTHER: 6,
};

/** Of a hundred issues that were raised long enough ago, how many end how. */
const endings: Readonly<Record<'RESOLVED' | 'REFERRED' | 'DROPPED', number>> = {
  RESOLVED: 88,
  REFERRED: 8,
  DROPPED: 4,
};

/** Days after which an issue has been looked into, and is in hand. */
const analysedAfter = 4;
const inHandAfter = 10;

const openState = (age: number): IssueState =>
  age < analysedAfter ? 'RAISED' : age < inHandAfter ? 'ANALYSED' : 'IN_HAND';

interface Told {
  readonly story: CentreStory;
  /** Places in the year's list of days. */
  readonly raised: number;
  readonly ended: number | null;
  readonly state: IssueState;
}

/** Resolved within the year exactly as often as wanted; the other endings come on top. */
function* toldIn(
  year: number,
  days: readonly string[],
  stories: readonly CentreStory[],
  today: string,
  chance: Random,
) {
  const busy = busyIn(stories, year, today);
  const isOver = !today.startsWith(String(year));
  for (let resolved = 0; resolved < (issuesResolved[year] ?? 0); ) {
    const { story, days: open } = chance.pick(busy);
    const raised = days.length - chance.between(1, open);
    const ended = raised + chance.between(inHandAfter + 1, 75);
    const hasEnded = ended < days.length;
    // What would end after a year that is over belongs to no year here.
    if (!hasEnded && isOver) continue;
    const state = hasEnded ? chance.weighted(endings) : openState(days.length - 1 - raised);
    if (state === 'RESOLVED') resolved += 1;
    const told: Told = { story, raised, ended: hasEnded ? ended : null, state };
    yield told;
  }
}

export function* issueRows(stories: readonly CentreStory[], today: string): Generator<CommunityIssueRow> {
  const chance = chanceOf('issues');
  let number = 0;
  for (const year of Object.keys(issuesResolved).map(Number)) {
    const days = daysOf(year, today);
    const day = (place: number): string => days[place] ?? today;
    for (const { story, raised, ended, state } of toldIn(year, days, stories, today, chance)) {
      const isSolved = state === 'RESOLVED' && ended !== null;
      const isAnalysed = state !== 'RAISED';
      yield {
        id: `ISS-${String(++number).padStart(5, '0')}`,
        townshipCode: story.place.townshipCode,
        districtCode: story.place.districtCode,
        centreId: story.place.id,
        category: chance.weighted(categories),
        state,
        raisedOn: day(raised),
        analysedOn: isAnalysed ? day(raised + analysedAfter) : null,
        inHandOn: isAnalysed && state !== 'ANALYSED' ? day(raised + inHandAfter) : null,
        endedOn: ended === null ? null : day(ended),
        resolvedOn: isSolved ? day(ended) : null,
        daysToResolve: isSolved ? ended - raised : null,
        quality: 'SYNTHETIC',
      };
    }
  }
}
