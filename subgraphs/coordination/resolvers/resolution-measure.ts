/** What a resolution's data say: metrics of referrals from the office's own rows, figures as the gateway brings them. */
import type { ReferralStatisticsRow } from '../entities/answers.ts';
import type { Observations } from '../entities/figure.ts';
import type { Context } from '../entities/index.ts';
import type { Measure } from '../entities/resolution-measure.ts';
import type { DepartmentCode } from '../schema.generated.ts';
import { decisive } from './figure-observations.ts';
import { wholeMonths } from './period.ts';
import { medianAt, numbersAt, percent } from './referral-counts.ts';

const responsibleFor = async (codes: readonly string[], _: null, { sql }: Context) => {
  const rows = await sql.selectFrom('Figure').select(['code', 'responsibleCode']).where('code', 'in', codes).execute();
  return new Map(rows.map(({ code, responsibleCode }) => [code, responsibleCode]));
};

/** Whose rows decide about what it is bound to. */
export const holderOf = async ({ figureCode }: Measure, { load }: Context): Promise<DepartmentCode> =>
  (figureCode && (await load(responsibleFor, figureCode, null))) || 'COORDINATION';

const asText = (value: number | null): string | null => (value === null ? null : String(value));

async function ofReferrals({ metric, since, from: sender, to }: Measure, context: Context): Promise<string | null> {
  const asked: ReferralStatisticsRow = {
    by: 'city',
    place: 'city',
    ...wholeMonths({ from: since ?? context.today, to: context.today }),
    flow: sender && to ? { from: sender, to } : null,
  };
  if (metric === 'REFERRAL_HOURS_TO_RESPONSE') return asText(await medianAt(asked, 'hoursToResponse', context));
  if (metric === 'REFERRAL_DAYS_TO_SERVICE') return asText(await medianAt(asked, 'workingDaysToService', context));
  const { closedLoop, sent, overdue } = await numbersAt(asked, context);
  return asText(metric === 'REFERRAL_OVERDUE' ? overdue.shown.count : percent(closedLoop.shown, sent.shown));
}

/**
 * The value now, as anybody may read it; null where nobody can say. Of a figure of another department what the gateway
 * `brought` of it decides, and without that nothing is said.
 */
export async function measuredValue(
  measure: Measure,
  brought: Observations | null | undefined,
  context: Context,
): Promise<string | null> {
  const { figureCode } = measure;
  if (!figureCode) return ofReferrals(measure, context);
  const responsibleCode = await holderOf(measure, context);
  return (await decisive({ ...brought, code: figureCode, responsibleCode }, context))?.value ?? null;
}
