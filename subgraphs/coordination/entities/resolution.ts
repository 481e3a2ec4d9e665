/** Resolutions; their light is not among the columns, because it changes by itself. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode, Mandate, Quality, ResolutionState } from '../schema.generated.ts';
import type { Observations } from './figure.ts';
import type { Measure } from './resolution-measure.ts';

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
    version: p.integer().default(1),
    /** What the light goes by instead of the due date. */
    measure: p.json<Measure>().nullable(),
    percent: p.integer(),
    /** How often its lead was urged past a deadline, and when last. */
    urgedCount: p.integer().default(0),
    urgedAt: p.string().nullable(),
    figureCode: p.string().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
/** A resolution, with what the gateway brought of the figure it is bound to; absent where it was not asked to. */
export type ResolutionRow = InferEntity<typeof Resolution> & { readonly brought?: Observations | null };
