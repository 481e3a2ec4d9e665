/** Cases of people at centres: the only rows of purchasing that grow with the city's scale. */
import { type City, centreOfWorker, centres, employedWorkers, serviceCaseId, workerId } from '@hub/kit/dataset/city.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import type { ServiceCaseRow } from '../entities/service-case.ts';
import { shownField } from '../resolvers/sensitive-field.ts';
import type { CaseOrigin, ServiceCaseState } from '../schema.generated.ts';
import type { CentreStory } from './centre-stories.ts';
import { chanceOf } from './purchases.ts';

const states: Readonly<Record<ServiceCaseState, number>> = {
  ENQUIRY: 4,
  ASSESSING: 7,
  OPEN: 34,
  ON_HOLD: 3,
  CLOSED: 38,
  FOLLOW_UP: 8,
  NOT_OPENED: 6,
};
const origins: Readonly<Record<CaseOrigin, number>> = { SELF: 40, OUTREACH: 25, RESIDENTS_COMMITTEE: 20, REFERRAL: 15 };

/** The workers of a centre, so that a case is in the hands of someone who serves there. */
function workersByCentre(): ReadonlyMap<string, readonly string[]> {
  const workers = new Map<string, string[]>();
  for (let worker = 1; worker <= employedWorkers; worker += 1) {
    const { id } = centreOfWorker(worker);
    workers.set(id, [...(workers.get(id) ?? []), workerId(worker)]);
  }
  return workers;
}

const hasEnded = (state: ServiceCaseState): boolean =>
  state === 'CLOSED' || state === 'FOLLOW_UP' || state === 'NOT_OPENED';

export function* caseRows(city: City, stories: readonly CentreStory[]): Generator<ServiceCaseRow> {
  const chance = chanceOf('cases');
  const workers = workersByCentre();
  for (let number = 1; number <= city.serviceCases; number += 1) {
    const story = stories[(number * 31) % centres.length];
    if (!story) continue;
    const exactField = chance.chance(0.03) ? 'DRUG_CONTROL' : chance.pick(story.fields);
    const state = chance.weighted(states);
    const openedOn = chance.day(
      story.openedOn > '2013-01-01' ? story.openedOn : '2013-01-01',
      addDays(city.today, -20),
    );
    const closedOn = hasEnded(state) ? addDays(openedOn, chance.between(10, 300)) : null;
    yield {
      id: serviceCaseId(number),
      personId: city.person(city.serviceResident(number)),
      centreId: story.place.id,
      field: shownField(exactField),
      exactField,
      origin: chance.weighted(origins),
      state,
      openedOn,
      closedOn: closedOn && closedOn > city.today ? city.today : closedOn,
      workerId: state === 'ENQUIRY' ? null : chance.pick(workers.get(story.place.id) ?? []),
      version: 1,
      quality: 'SYNTHETIC',
    };
  }
}
