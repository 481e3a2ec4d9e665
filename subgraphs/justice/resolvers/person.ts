/** What justice adds to people: a resident's correction under way, a social worker's load; one statement each, whoever is asked about. */
import { readable } from '@hub/kit/rights.ts';
import type { CorrectionsCaseRow } from '../entities/corrections-case.ts';
import type { Context } from '../entities/index.ts';
import { underCorrection } from '../entities/lifecycle.ts';
import { released } from '../policy.ts';
import type { PersonResolvers, SocialWorkerResolvers } from '../schema.generated.ts';

/** The running case of each resident, minors' and those the actor may not read left out: for them the map has no entry, as for those without a record. */
async function activeCases(
  people: readonly string[],
  _args: null,
  context: Context,
): Promise<Map<string, CorrectionsCaseRow>> {
  const running = context.sql
    .selectFrom('CorrectionsCase')
    .selectAll()
    .where('personId', 'in', people)
    .where('state', 'in', underCorrection);
  const rows = await readable(running, context, 'CorrectionsCase').execute();
  return new Map(rows.map((row) => [row.personId, row as CorrectionsCaseRow]));
}

async function caseloads(workers: readonly string[], _args: null, { sql }: Context): Promise<Map<string, number>> {
  const rows = await sql
    .selectFrom('CorrectionsCase')
    .select(({ fn }) => ['socialWorkerId', fn.countAll().as('cases')])
    .where('socialWorkerId', 'in', workers)
    .where('state', 'in', underCorrection)
    .groupBy('socialWorkerId')
    .execute();
  return new Map(rows.map(({ socialWorkerId, cases }) => [socialWorkerId as string, Number(cases)]));
}

export const person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  corrections: async ({ id }, _args, context) => {
    const found = await context.load(activeCases, id, null);
    if (!found) return { visibility: 'KNOWN_NONE', activeCase: null, supportNeeds: null };
    return { visibility: 'VALUE', activeCase: found, supportNeeds: found.supportNeeds };
  },
};

const caseload = async (worker: string, { load }: Context) =>
  released((await load(caseloads, worker, null)) ?? 0, 'rounded');

export const socialWorker: SocialWorkerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  correctionsCaseload: async ({ id }, _args, context) => (await caseload(id, context)).count,
  correctionsCaseloadSuppressed: async ({ id }, _args, context) => (await caseload(id, context)).suppressed,
};
