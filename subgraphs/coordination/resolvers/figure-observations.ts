/** What departments' rows say about a figure: the office's own, and what the gateway brought of the others'. */
import type { FigureSourceObservationRow } from '../entities/answers.ts';
import { wentStates } from '../entities/deployment-machine.ts';
import type { FigureRow, Observations } from '../entities/figure.ts';
import type { Context } from '../entities/index.ts';
import type { FigureObservation } from '../schema.generated.ts';

/** F24: emergencies social workers went to. */
const observed = async (_codes: readonly string[], _: null, { sql, today }: Context) => {
  const rows = await sql
    .selectFrom('EmergencyIncident')
    .innerJoin('Deployment', 'Deployment.incidentId', 'EmergencyIncident.id')
    .select(({ fn }) => ['namedInReport', fn.count<number>('EmergencyIncident.id').distinct().as('incidents')])
    .where('Deployment.state', 'in', wentStates)
    .where('occurredOn', '<=', today)
    .groupBy('namedInReport')
    .execute();
  const parts = rows
    .map(({ namedInReport, incidents }) => ({
      code: namedInReport ? 'NAMED_IN_REPORT' : 'OTHER',
      value: String(incidents),
    }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  const total = String(rows.reduce((sum, { incidents }) => sum + Number(incidents), 0));
  const observation: FigureObservation = { value: total, parts, asOf: today, rows: total, quality: 'SYNTHETIC' };
  return new Map([['F24', observation]]);
};

type Observed = Pick<FigureRow, 'code' | 'responsibleCode'> & Observations;

export const own = async ({ code }: Pick<FigureRow, 'code'>, { load }: Context): Promise<FigureObservation | null> =>
  code === 'F24' ? load(observed, code, null) : null;

/** What every department that answered says, in the order departments are called in. */
export async function observationsOf(figure: Observed, context: Context): Promise<FigureSourceObservationRow[]> {
  const { civilAffairsObservation, justiceObservation, volunteerObservation } = figure;
  return (
    [
      ['COORDINATION', await own(figure, context)],
      ['CIVIL_AFFAIRS', civilAffairsObservation],
      ['JUSTICE', justiceObservation],
      ['VOLUNTEER_FEDERATION', volunteerObservation],
    ] as const
  ).flatMap(([departmentCode, observation]) => (observation ? [{ departmentCode, observation }] : []));
}

/** The responsible department's observation decides; null when it did not answer. */
export const decisive = async (figure: Observed, context: Context): Promise<FigureObservation | null> =>
  (await observationsOf(figure, context)).find(({ departmentCode }) => departmentCode === figure.responsibleCode)
    ?.observation ?? null;
