/** Courses workers completed. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality, ServiceField, TrainingState } from '../schema.generated.ts';

export const TrainingRecord = defineEntity({
  name: 'TrainingRecord',
  tableName: 'training_record',
  properties: {
    id: p.string().primary(),
    workerId: p.string().index(),
    titleZh: p.string(),
    field: p.string().$type<ServiceField>(),
    hours: p.double(),
    completedOn: p.date(),
    providerId: p.string(),
    state: p.string().$type<TrainingState>(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type TrainingRecordRow = InferEntity<typeof TrainingRecord>;
