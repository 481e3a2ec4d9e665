/** When a division is too large and dispersed, or too small and crowded, for one centre: the thresholds and the judgement. */
import type { LayoutFlag, LayoutRule } from '../schema.generated.ts';

/** The report names the two shapes and no numbers; these are made up. */
export const layoutRule = {
  largeFromKm2: 80,
  dispersedFromPercent: 40,
  smallToKm2: 3,
  crowdedFromResidents: 100_000,
  quality: 'SYNTHETIC',
} as const satisfies LayoutRule;

export interface Shape {
  readonly areaKm2: number;
  readonly residentPopulation: number;
  readonly dispersionPercent: number;
}

export function layoutFlagOf({ areaKm2, residentPopulation, dispersionPercent }: Shape): LayoutFlag {
  if (areaKm2 >= layoutRule.largeFromKm2 && dispersionPercent >= layoutRule.dispersedFromPercent)
    return 'LARGE_AREA_DISPERSED';
  if (areaKm2 <= layoutRule.smallToKm2 && residentPopulation >= layoutRule.crowdedFromResidents)
    return 'SMALL_AREA_OVERCROWDED';
  return 'BALANCED';
}
