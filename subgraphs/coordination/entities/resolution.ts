/** Resolutions; their light is not among the columns, because it changes by itself. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode, Mandate, Quality, ResolutionState } from '../schema.generated.ts';

export interface ResolutionStep {
  readonly state: ResolutionState;
  readonly at: string;
  readonly departmentCode: DepartmentCode;
}

export const Resolution = defineEntity({
  name: 'Resolution',
  tableName: 'resolution',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    meetingId: p.string().index(),
    agendaNumber: p.integer(),
    noticeId: p.string().index().nullable(),
    mandate: p.string().$type<Mandate>(),
    leadCode: p.string().$type<DepartmentCode>().index(),
    supportCodes: p.json<readonly DepartmentCode[]>(),
    assignedOn: p.date(),
    dueOn: p.date().index(),
    state: p.string().$type<ResolutionState>(),
    history: p.json<readonly ResolutionStep[]>(),
    percent: p.integer(),
    figureCode: p.string().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type ResolutionRow = InferEntity<typeof Resolution>;

/** A step as published; the department is looked up when asked for. */
export type ResolutionStateChangeRow = ResolutionStep;
