/** The tables of the department, and the context its resolvers are given. */
import type { Context as KitContext } from '@hub/kit/context.ts';
import { workflowEntities } from '@hub/kit/workflow/entities.ts';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { CorrectionsCase } from './corrections-case.ts';
import { JusticeOffice } from './justice-office.ts';
import { SentenceAssessment } from './sentence-assessment.ts';

export const entities = [JusticeOffice, CorrectionsCase, SentenceAssessment, ...workflowEntities] as const;
export type Tables = InferKyselyDB<
  (typeof entities)[number],
  { tableNamingStrategy: 'entity'; columnNamingStrategy: 'property' }
>;
export type Context = KitContext<Tables>;
