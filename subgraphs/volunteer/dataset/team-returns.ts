/** Yearly returns of every team: they add up to the report's 65万 volunteers and over 300万 participations at every scale. */
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays, random } from '@hub/kit/dataset/random.ts';
import type { TeamReturn } from '../entities/index.ts';
import { firstReturnYear, lastReturnDay, lastReturnYear, registeredAt, teamPlans } from './team-plan.ts';

/** Participations of one registered volunteer in a full year lie about this. */
const participationsAYear = 1.9;
const toHalfHours = (hours: number): number => Math.round(hours * 2) / 2;

export function* teamReturns(): Generator<NewRow<typeof TeamReturn>> {
  const chance = random('volunteer:team-returns');
  let id = 0;
  for (const plan of teamPlans()) {
    const eagerness = 0.6 + chance.next() * 0.8;
    const ledShare = plan.centreId ? 0.35 + chance.next() * 0.4 : 0;
    for (let year = firstReturnYear; year <= lastReturnYear; year += 1) {
      const registeredMembers = registeredAt(plan, year);
      if (registeredMembers === 0) continue;
      const isInterim = year === lastReturnYear;
      const partOfYear = isInterim ? 0.75 : 1;
      const participations = Math.round(
        registeredMembers * participationsAYear * eagerness * partOfYear * (0.9 + chance.next() * 0.2),
      );
      const activities = Math.max(1, Math.round(participations / (14 + chance.next() * 8)));
      const periodEnd = isInterim ? lastReturnDay : `${year}-12-31`;
      id += 1;
      yield {
        id,
        teamId: plan.id,
        centreId: plan.centreId,
        linkedWorkerId: plan.linkedWorkerId,
        townshipCode: plan.townshipCode,
        districtCode: plan.districtCode,
        year,
        periodEnd,
        filedOn: addDays(periodEnd, chance.between(3, 21)),
        registeredMembers,
        participations,
        hours: toHalfHours(participations * (2 + chance.next() * 1.5)),
        activities,
        socialWorkerLedActivities: Math.round(activities * ledShare),
        socialWorkerLedParticipations: Math.round(participations * ledShare),
        quality: 'DERIVED',
      };
    }
  }
}
