/** Team rows; a team's availability follows from its call-outs. */
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { random } from '@hub/kit/dataset/random.ts';
import type { TeamAttachment, TeamSkillStrength, VolunteerTeam } from '../entities/index.ts';
import { open } from '../entities/team-attachment.ts';
import type { TeamCallOutRow } from '../entities/team-call-out.ts';
import type { TeamAvailability } from '../schema.generated.ts';
import { callOuts } from './call-outs.ts';
import { latest } from './days.ts';
import { type TeamPlan, teamPlans } from './team-plan.ts';

interface Change {
  readonly availability: TeamAvailability;
  readonly on: string;
}

const isCommitted = ({ state }: TeamCallOutRow): boolean =>
  state === 'CONFIRMED' || state === 'ON_DUTY' || state === 'STOOD_DOWN';

function availabilityOf(
  { foundedOn }: TeamPlan,
  calls: readonly TeamCallOutRow[],
  settled: TeamAvailability,
): Change[] {
  const history: Change[] = [{ availability: 'AVAILABLE', on: foundedOn }];
  for (const call of calls.filter(isCommitted)) {
    history.push({ availability: 'COMMITTED', on: call.calledOn });
    if (call.stoodDownAt) history.push({ availability: 'AVAILABLE', on: call.stoodDownAt.slice(0, 10) });
  }
  const last = history.at(-1);
  if (last?.availability === 'AVAILABLE' && settled !== 'AVAILABLE')
    history.push({ availability: settled, on: latest(last.on, '2015-09-01') });
  return history;
}

export function* teams(): Generator<NewRow<typeof VolunteerTeam>> {
  const chance = random('volunteer:teams');
  const callsOf = Map.groupBy(callOuts(), ({ teamId }) => teamId);
  for (const plan of teamPlans()) {
    const settled = chance.weighted<TeamAvailability>({ ON_CALL: 14, AVAILABLE: 76, STOOD_DOWN: 10, COMMITTED: 0 });
    const availabilityHistory = availabilityOf(plan, callsOf.get(plan.id) ?? [], settled);
    yield {
      id: plan.id,
      nameZh: plan.nameZh,
      registration: plan.centreId
        ? chance.weighted({ ON_FILE: 60, REGISTERED: 25, GRASS_ROOTS: 15 })
        : chance.weighted({ ON_FILE: 5, REGISTERED: 90, GRASS_ROOTS: 5 }),
      parentId: plan.parentId,
      organisationId: plan.answeringOrganisationId,
      centreId: plan.centreId,
      linkedWorkerId: plan.linkedWorkerId,
      townshipCode: plan.townshipCode,
      districtCode: plan.districtCode,
      foundedOn: plan.foundedOn,
      state: availabilityHistory.at(-1)?.availability ?? 'AVAILABLE',
      version: availabilityHistory.length,
      availabilityHistory,
      quality: 'SYNTHETIC',
    };
  }
}

export function* teamSkillStrengths(): Generator<NewRow<typeof TeamSkillStrength>> {
  const chance = random('volunteer:team-skills');
  let id = 0;
  for (const { id: teamId, skills, registered } of teamPlans())
    for (const skill of skills) {
      id += 1;
      const qualifiedMembers = 3 + Math.round(registered * 0.3 * chance.next() ** 2);
      yield { id, teamId, skill, qualifiedMembers, quality: 'SYNTHETIC' };
    }
}

/** Each team that a centre has, has been its since it was formed. */
export function* teamAttachments(): Generator<NewRow<typeof TeamAttachment>> {
  let number = 0;
  for (const { id: teamId, centreId, foundedOn } of teamPlans()) {
    if (!centreId) continue;
    number += 1;
    yield {
      id: `TAT-${String(number).padStart(5, '0')}`,
      state: 'ATTACHED',
      version: 1,
      teamId,
      centreId,
      attachedOn: foundedOn,
      detachedOn: open,
      quality: 'SYNTHETIC',
    };
  }
}
