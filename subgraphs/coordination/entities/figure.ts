/** The figures as printed; what rows say about them is never stored. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type {
  DepartmentCode,
  FigureObservation,
  FigurePart,
  FigureQualifier,
  FigureSource,
  Quality,
  Unit,
} from '../schema.generated.ts';

export const Figure = defineEntity({
  name: 'Figure',
  tableName: 'figure',
  properties: {
    code: p.string().primary(),
    labelZh: p.string(),
    labelEn: p.string(),
    printed: p.string(),
    printedValue: p.string(),
    printedParts: p.json<readonly FigurePart[]>(),
    unit: p.string().$type<Unit>(),
    qualifier: p.string().$type<FigureQualifier>(),
    precision: p.string(),
    asOf: p.date().nullable(),
    periodFrom: p.date().nullable(),
    periodTo: p.date().nullable(),
    periodZh: p.string(),
    source: p.string().$type<FigureSource>(),
    sentenceZh: p.string().nullable(),
    definitionZh: p.string(),
    definitionEn: p.string(),
    responsibleCode: p.string().$type<DepartmentCode>(),
    quality: p.string().$type<Quality>(),
  },
});

/** What the gateway brought of the other departments' observations; absent where it was not asked to. */
export interface Observations {
  readonly civilAffairsObservation?: FigureObservation | null;
  readonly justiceObservation?: FigureObservation | null;
  readonly volunteerObservation?: FigureObservation | null;
}

export type FigureRow = InferEntity<typeof Figure> & Observations;

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

/** 35 figures of the report, four of the justice bureau's survey. */
export const figureCodes: readonly string[] = [...numbered('F', 35), ...numbered('J', 4)];
