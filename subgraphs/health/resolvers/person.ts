/** What a resident's medical social work looks like from outside: the same statements for everybody, whatever is found. */
import { listOf } from '@hub/kit/page.ts';
import { readable } from '@hub/kit/rights.ts';
import type { Context } from '../entities/index.ts';
import { inHand } from '../entities/lifecycle.ts';
import { MedicalSocialWorkCase } from '../entities/medical-social-work-case.ts';
import { visibilityOf } from '../policy.ts';
import type { MedicalViewResolvers, PersonResolvers } from '../schema.generated.ts';

const open = { state: inHand, consentState: 'GIVEN' } as const;

const objecting = async (persons: readonly string[], _: null, { sql }: Context): Promise<Map<string, boolean>> => {
  const rows = await sql.selectFrom('SharingObjection').select('personId').where('personId', 'in', persons).execute();
  return new Map(rows.map(({ personId }) => [personId, true]));
};

const openCases = async (persons: readonly string[], _: null, context: Context): Promise<Map<string, number>> => {
  const inHandCases = context.sql
    .selectFrom('MedicalSocialWorkCase')
    .select(({ fn }) => ['personId', fn.countAll<number>().as('cases')])
    .where('personId', 'in', persons)
    .where('state', 'in', open.state)
    .where('consentState', '=', open.consentState)
    .groupBy('personId');
  const rows = await readable(inHandCases, context, 'MedicalSocialWorkCase').execute();
  return new Map(rows.map(({ personId, cases }) => [personId ?? '', Number(cases)]));
};

export const person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  medicalSocialWork: async ({ id }, _, { load }) => {
    const [objects, cases] = await Promise.all([load(objecting, id, null), load(openCases, id, null)]);
    return { personId: id, visibility: visibilityOf({ objects: objects ?? false, openCases: cases ?? 0 }) };
  },
};

export const medicalView: MedicalViewResolvers = {
  // Read for everybody, so that the time taken tells nobody apart; withheld afterwards.
  openCases: async ({ personId, visibility }, _, context, info) => {
    const cases = await listOf(context, MedicalSocialWorkCase, 'personId', personId, 20, info, open);
    return visibility === 'WITHHELD' ? null : cases;
  },
};
