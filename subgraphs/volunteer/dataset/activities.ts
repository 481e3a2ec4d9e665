/** Activities with the hours their volunteers served, planned team by team so that neither pass holds them all in memory. */
import { type City, reportDate } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays, type Random, random } from '@hub/kit/dataset/random.ts';
import type { HoursRecordRow } from '../entities/hours-record.ts';
import type { ActivityFeedback } from '../entities/index.ts';
import type { VolunteerActivityRow } from '../entities/volunteer-activity.ts';
import { publishedField } from '../policy.ts';
import type { ActivityState, ServiceField } from '../schema.generated.ts';
import { earliest, latest } from './days.ts';
import { certificateId, hoursRecord } from './hours.ts';
import type { TeamPlan } from './team-plan.ts';
import { type Register, registers } from './volunteers.ts';

export interface Held {
  readonly plan: TeamPlan;
  readonly activity: VolunteerActivityRow;
  readonly records: readonly HoursRecordRow[];
}

const recordingBegan = '2014-01-01';
/** Hours of later activities are not recorded yet. */
const lastRecorded = '2015-10-11';
const volunteersAnActivity = 6;
const upcoming: readonly ActivityState[] = ['DRAFT', 'PUBLISHED', 'RECRUITING', 'CLOSED'];

const activityId = (number: number): string => `VA-${String(number).padStart(6, '0')}`;

/** The steps to a state, ending on the day of the activity or today. */
function stateHistory(state: ActivityState, startsOn: string): { state: ActivityState; on: string }[] {
  const steps: ActivityState[] = ['DRAFT', 'PUBLISHED', 'RECRUITING', 'CLOSED', 'HELD', 'HOURS_RECORDED'];
  const daysBefore = [30, 24, 20, 3, 0, -5];
  const reached = state === 'CANCELLED' ? 3 : steps.indexOf(state) + 1;
  const history = steps
    .slice(0, reached)
    .map((step, index) => ({ state: step, on: earliest(addDays(startsOn, -(daysBefore[index] ?? 0)), reportDate) }));
  return state === 'CANCELLED' ? [...history, { state, on: addDays(startsOn, -2) }] : history;
}

/** A few activities serve people whom their field would disclose. */
const fieldOf = (usual: ServiceField, chance: Random): ServiceField => {
  const drawn = chance.next();
  if (drawn < 0.02) return 'COMMUNITY_CORRECTIONS';
  return drawn < 0.03 ? 'DRUG_CONTROL' : usual;
};

function activity(
  number: number,
  { plan }: Register,
  startsOn: string,
  state: ActivityState,
  chance: Random,
): VolunteerActivityRow {
  const exactField = fieldOf(plan.theme.field, chance);
  const startHour = chance.between(1, 6);
  return {
    id: activityId(number),
    titleZh: chance.pick(plan.theme.titles),
    teamId: plan.id,
    townshipCode: plan.townshipCode,
    districtCode: plan.districtCode,
    centreId: plan.centreId,
    field: publishedField(exactField),
    exactField,
    skill: chance.chance(0.5) ? chance.pick(plan.skills) : null,
    workerId: chance.chance(0.55) ? plan.linkedWorkerId : null,
    startsOn,
    startsAt: `${startsOn}T0${startHour}:00:00Z`,
    endsAt: `${startsOn}T0${startHour + 3}:00:00Z`,
    places: chance.between(6, 30),
    state,
    stateHistory: stateHistory(state, startsOn),
    quality: 'SYNTHETIC',
  };
}

function stateOf(startsOn: string, isFirst: boolean, chance: Random): ActivityState {
  if (!isFirst && chance.chance(0.04)) return 'CANCELLED';
  return startsOn > lastRecorded ? 'HELD' : 'HOURS_RECORDED';
}

/** Every activity of the city with its hours; the same each time it is read. */
export function* held(city: City): Generator<Held> {
  let number = 0;
  let recordNumber = 0;
  for (const register of registers(city)) {
    const { plan, first, registeredOn } = register;
    const count = registeredOn.length;
    if (count === 0) continue;
    const chance = random(`volunteer:activities:${plan.id}`);
    const size = Math.min(count, volunteersAnActivity);
    const activities = Math.max(1, Math.round((count * 1.5) / size));
    for (let turn = 0; turn < activities; turn += 1) {
      // Volunteers take turns, so that each has served.
      const members = Array.from({ length: size }, (_, place) => (turn * size + place) % count);
      const ready = latest(recordingBegan, ...members.map((member) => registeredOn[member] ?? ''));
      const startsOn = chance.day(ready, turn === 0 ? lastRecorded : addDays(reportDate, -2));
      const state = stateOf(startsOn, turn === 0, chance);
      number += 1;
      const row = activity(number, register, startsOn, state, chance);
      const records: HoursRecordRow[] = [];
      if (state === 'HOURS_RECORDED')
        for (const member of members) {
          recordNumber += 1;
          records.push(hoursRecord(recordNumber, first + member, row, chance));
        }
      yield { plan, activity: row, records };
    }
    if (plan.number % 3 !== 0) continue;
    number += 1;
    const state = upcoming[(plan.number / 3) % upcoming.length] ?? 'DRAFT';
    const startsOn =
      state === 'CLOSED' ? addDays(reportDate, chance.between(1, 3)) : chance.day('2015-11-15', '2015-11-18');
    yield { plan, activity: activity(number, register, startsOn, state, chance), records: [] };
  }
}

export function* activities(city: City): Generator<VolunteerActivityRow> {
  for (const each of held(city)) yield each.activity;
}

/** Each with the certificate it is on: certificates are numbered by their volunteers' first certified hours. */
export function* hoursRecords(city: City): Generator<HoursRecordRow> {
  const numbers = new Map<string, string>();
  for (const { records } of held(city))
    for (const record of records) {
      const { volunteerId: volunteer, stateHistory: history } = record;
      if (history.some(({ state }) => state === 'CERTIFIED') && !numbers.has(volunteer))
        numbers.set(volunteer, certificateId(2015, numbers.size + 1));
      yield record.state === 'CERTIFIED' ? { ...record, certificateId: numbers.get(volunteer) ?? null } : record;
    }
}

export function* feedback(city: City): Generator<NewRow<typeof ActivityFeedback>> {
  const chance = random('volunteer:feedback');
  let id = 0;
  for (const { activity: held_ } of held(city)) {
    if (held_.state !== 'HOURS_RECORDED' || !chance.chance(0.3)) continue;
    const isComplaint = chance.chance(0.06);
    const receivedOn = earliest(addDays(held_.startsOn, chance.between(1, 14)), reportDate);
    const settledOn = addDays(receivedOn, chance.between(3, 30));
    id += 1;
    yield {
      id,
      activityId: held_.id,
      kind: isComplaint ? 'COMPLAINT' : 'EVALUATION',
      score: isComplaint ? null : Number(chance.weighted({ 5: 50, 4: 35, 3: 11, 2: 3, 1: 1 })),
      receivedOn,
      settledOn: isComplaint && settledOn <= reportDate ? settledOn : null,
      quality: 'SYNTHETIC',
    };
  }
}
