/** What is purchased: IFSC and special projects. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type {
  GovernmentLevel,
  Mandate,
  ProjectKind,
  ProjectState,
  Quality,
  ServiceField,
} from '../schema.generated.ts';

export interface ProjectStateEntered {
  readonly state: ProjectState;
  readonly on: string;
}

/** One level's part of a year's price, as it stands in the project's row. */
export interface CostShareRow {
  readonly level: GovernmentLevel;
  readonly districtCode: string | null;
  readonly amount: number;
}

export const ServiceProject = defineEntity({
  name: 'ServiceProject',
  tableName: 'service_project',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    kind: p.string().$type<ProjectKind>(),
    fields: p.json<readonly ServiceField[]>(),
    state: p.string().$type<ProjectState>(),
    history: p.json<readonly ProjectStateEntered[]>(),
    mandate: p.string().$type<Mandate>(),
    purchaserId: p.string(),
    costSharing: p.json<readonly CostShareRow[]>(),
    /** Null for projects of the whole city. */
    districtCode: p.string().nullable().index(),
    townshipCodes: p.json<readonly string[]>(),
    centreId: p.string().nullable(),
    startedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    /** endedOn, or the end of time while it runs; null before it started. */
    runsUntil: p.date().nullable(),
    cataloguedOn: p.date().nullable(),
    /** The day it left the catalogue, or the end of time while listed; null when it never was. */
    listedUntil: p.date().nullable(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type ServiceProjectRow = InferEntity<typeof ServiceProject>;
