/** Alerts about emergencies under way: teams called for without an answer, households without a worker. */

import { addHours } from '@hub/kit/working-calendar.ts';
import type { AlertRow } from '../entities/answers.ts';
import { activeEmergencyStates } from '../entities/emergency-machine.ts';
import type { Context } from '../entities/index.ts';

/** Hours the federation has to answer for a team. */
const answerWithinHours = 4;

async function unanswered({ sql, now }: Context): Promise<AlertRow[]> {
  const waiting = await sql
    .selectFrom('TeamRequest')
    .innerJoin('EmergencyIncident', 'EmergencyIncident.id', 'TeamRequest.incidentId')
    .selectAll('EmergencyIncident')
    .select('TeamRequest.requestedAt')
    .where('TeamRequest.state', '=', 'REQUESTED')
    .where('EmergencyIncident.state', 'in', activeEmergencyStates)
    .where('TeamRequest.requestedAt', '<=', addHours(now, -answerWithinHours))
    .orderBy('TeamRequest.requestedAt')
    .execute();
  return [...Map.groupBy(waiting, ({ id }) => id).values()].flatMap((ofIncident) => {
    const [first] = ofIncident;
    if (!first) return [];
    const { requestedAt, ...incident } = first;
    return [
      {
        kind: 'TEAM_REQUEST_UNANSWERED',
        severity: 'RED',
        raisedAt: addHours(requestedAt, answerWithinHours),
        departmentCodes: ['VOLUNTEER_FEDERATION'],
        textZh: `“${incident.nameZh}”调用义工队伍${ofIncident.length}支,满${answerWithinHours}小时未答复`,
        count: ofIncident.length,
        subject: { subject: 'EmergencyIncident', ...incident },
      } satisfies AlertRow,
    ];
  });
}

async function unassigned({ sql }: Context): Promise<AlertRow[]> {
  const waiting = await sql
    .selectFrom('HouseholdAssignment')
    .innerJoin('EmergencyIncident', 'EmergencyIncident.id', 'HouseholdAssignment.incidentId')
    .selectAll('EmergencyIncident')
    .select('HouseholdAssignment.registeredAt')
    .where('HouseholdAssignment.state', '=', 'REGISTERED')
    .orderBy('HouseholdAssignment.registeredAt')
    .execute();
  return [...Map.groupBy(waiting, ({ id }) => id).values()].flatMap((ofIncident) => {
    const [first] = ofIncident;
    if (!first) return [];
    const { registeredAt, ...incident } = first;
    return [
      {
        kind: 'HOUSEHOLDS_UNASSIGNED',
        severity: 'RED',
        raisedAt: registeredAt,
        departmentCodes: ['CIVIL_AFFAIRS'],
        textZh: `“${incident.nameZh}”登记住户中${ofIncident.length}户尚无社工`,
        count: ofIncident.length,
        subject: { subject: 'EmergencyIncident', ...incident },
      } satisfies AlertRow,
    ];
  });
}

export const emergencyAlerts = {
  TEAM_REQUEST_UNANSWERED: unanswered,
  HOUSEHOLDS_UNASSIGNED: unassigned,
} as const;
