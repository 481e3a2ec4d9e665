/** Proposals on their way through the project gate. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { LayoutMeasure, Mandate, ProjectState, Quality, ServiceField } from '../schema.generated.ts';

export const ProjectProposal = defineEntity({
  name: 'ProjectProposal',
  tableName: 'project_proposal',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    fields: p.json<readonly ServiceField[]>(),
    mandate: p.string().$type<Mandate>(),
    proposerId: p.string(),
    proposedOn: p.date(),
    surveyId: p.string().nullable().index(),
    townshipCodes: p.json<readonly string[]>(),
    layoutMeasure: p.string().$type<LayoutMeasure>().nullable(),
    proposedAmount: p.bigint('number'),
    state: p.string().$type<ProjectState>(),
    history: p.json<readonly { readonly state: ProjectState; readonly on: string }[]>(),
    resultingProjectId: p.string().nullable(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type ProjectProposalRow = InferEntity<typeof ProjectProposal>;
