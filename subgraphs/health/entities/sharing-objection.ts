/** Residents who object to their medical data being shared, patients or not: a register of patients only would tell who is one. */
import { SectorReference } from '@hub/kit/sector-reference.ts';
import { defineEntity, p } from '@mikro-orm/core';
import type { Quality } from '../schema.generated.ts';

export const SharingObjection = defineEntity({
  name: 'SharingObjection',
  tableName: 'sharing_objection',
  properties: {
    personId: p.type(SectorReference).primary(),
    since: p.date(),
    quality: p.string().$type<Quality>(),
  },
});
