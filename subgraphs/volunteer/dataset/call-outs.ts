/** Teams called out to the twelve emergencies, complete at every scale; the last one is still going on at the report's date. */
import { incidents } from '@hub/kit/dataset/city.ts';
import { addDays, random } from '@hub/kit/dataset/random.ts';
import type { TeamCallOutRow } from '../entities/team-call-out.ts';
import type { CallOutState, EmergencySupport, VolunteerSkill } from '../schema.generated.ts';
import { type TeamPlan, teamPlans } from './team-plan.ts';

interface Order {
  readonly supports: readonly EmergencySupport[];
  readonly skills: readonly VolunteerSkill[];
  readonly teams: number;
  /** Longest stay on duty. */
  readonly days: number;
}

const disaster: Order = {
  supports: ['EMOTIONAL_SUPPORT', 'RESOURCE_LINKING', 'COMMUNITY_SERVICE'],
  skills: ['PSYCHOLOGICAL_SUPPORT', 'LOGISTICS', 'MEDICAL_FIRST_AID'],
  teams: 7,
  days: 45,
};
const accident: Order = {
  supports: ['EMOTIONAL_SUPPORT', 'INFORMATION_RELAY'],
  skills: ['PSYCHOLOGICAL_SUPPORT', 'RESCUE', 'MEDICAL_FIRST_AID'],
  teams: 9,
  days: 12,
};
const epidemic: Order = {
  supports: ['INFORMATION_RELAY', 'COMMUNITY_SERVICE'],
  skills: ['ELDER_CARE', 'HOME_REPAIR', 'EVENTS'],
  teams: 16,
  days: 40,
};
const storm: Order = {
  supports: ['COMMUNITY_SERVICE', 'RESOURCE_LINKING', 'INFORMATION_RELAY'],
  skills: ['RESCUE', 'LOGISTICS', 'HOME_REPAIR', 'DRIVING'],
  teams: 14,
  days: 12,
};

/** In the order of the city's incidents. */
const orders: readonly Order[] = [
  disaster,
  disaster,
  disaster,
  accident,
  accident,
  disaster,
  storm,
  accident,
  accident,
  epidemic,
  storm,
  { ...accident, teams: 12 },
];

/** How far the teams of the emergency still going on have come by 2015-10-26, in the order they were called. */
const ongoing: readonly CallOutState[] = [
  'STOOD_DOWN',
  'ON_DUTY',
  'ON_DUTY',
  'DECLINED',
  'ON_DUTY',
  'ON_DUTY',
  'ON_DUTY',
  'ON_DUTY',
  'CONFIRMED',
  'CONFIRMED',
  'DECLINED',
  'CALLED',
];

/** Steps it takes to each state. */
const steps: Readonly<Record<CallOutState, number>> = {
  CALLED: 1,
  CONFIRMED: 2,
  DECLINED: 2,
  ON_DUTY: 3,
  STOOD_DOWN: 4,
};

/** Office hours in Guangzhou are 01:00 to 10:00 UTC of the same day. */
const at = (day: string, hour: number, minute = 0): string =>
  `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`;

function planned(): readonly TeamCallOutRow[] {
  const chance = random('volunteer:call-outs');
  const lastCalled = new Map<string, string>();
  const found: TeamCallOutRow[] = [];
  const byDay = incidents
    .map((incident, index) => ({ incident, order: orders[index] as Order }))
    .sort((one, other) => (one.incident.occurredOn < other.incident.occurredOn ? -1 : 1));
  for (const { incident, order } of byDay) {
    const isOngoing = incident === incidents.at(-1);
    // A team rests half a year before it is called again.
    const isFree = ({ id, foundedOn }: TeamPlan) =>
      foundedOn < addDays(incident.occurredOn, -30) && (lastCalled.get(id) ?? '') < addDays(incident.occurredOn, -180);
    const called = new Set<TeamPlan>();
    for (const skill of order.skills) {
      const able = teamPlans().filter((plan) => plan.skills.includes(skill) && isFree(plan));
      const wanted = Math.ceil(order.teams / order.skills.length);
      for (let count = 0; count < wanted && called.size < order.teams && able.length > 0; count += 1)
        called.add(chance.pick(able));
    }
    for (const [place, plan] of [...called].entries()) {
      lastCalled.set(plan.id, incident.occurredOn);
      const state: CallOutState = isOngoing ? (ongoing[place] ?? 'CALLED') : place === 3 ? 'DECLINED' : 'STOOD_DOWN';
      const batch = 1 + Math.floor(place / 5);
      const calledOn = addDays(incident.occurredOn, isOngoing ? Math.min(batch, 3) : batch);
      const wentOn = addDays(calledOn, 1);
      const wasOnDuty = state === 'ON_DUTY' || state === 'STOOD_DOWN';
      const days = isOngoing ? 3 : chance.between(2, order.days);
      const volunteersDeployed = wasOnDuty ? chance.between(6, 24) : 0;
      found.push({
        id: `TCO-${String(found.length + 1).padStart(5, '0')}`,
        version: steps[state],
        incidentId: incident.id,
        teamId: plan.id,
        state,
        supports: order.supports.slice(0, chance.between(1, order.supports.length)),
        skill: order.skills.find((skill) => plan.skills.includes(skill)) ?? null,
        batch,
        calledOn,
        calledAt: at(calledOn, chance.between(1, 7), chance.between(0, 59)),
        answeredAt: state === 'CALLED' ? null : at(calledOn, 9, chance.between(0, 59)),
        onDutyAt: wasOnDuty ? at(wentOn, 1) : null,
        stoodDownAt: state === 'STOOD_DOWN' ? at(addDays(wentOn, days - 1), 10) : null,
        volunteersDeployed,
        hours: volunteersDeployed * days * chance.between(3, 8),
        quality: 'SYNTHETIC',
      });
    }
  }
  return found;
}

let rows: readonly TeamCallOutRow[] | undefined;

/** Every call-out, oldest first. */
export const callOuts = (): readonly TeamCallOutRow[] => {
  rows ??= planned();
  return rows;
};
