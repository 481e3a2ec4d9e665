/** How purchasing reaches the registry's rows: divisions by code and day, organisations, workers, residents. */
import { abolishedDistrictCodes, districtCodes } from '@hub/schema/codes.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { District } from '../entities/district.ts';
import type { Context } from '../entities/index.ts';
import { Organisation } from '../entities/organisation.ts';
import { Township } from '../entities/township.ts';
import { referred } from './referred.ts';

/** Codes that were given to another territory on 2014-02-12; the earlier one's row is known by its last day. */
const lastDayOfEarlier = '2014-02-11';
const givenAgain = new Set(
  abolishedDistrictCodes
    .map(({ code }) => code)
    .filter((code) => districtCodes.some((district) => district.code === code)),
);

/** Which row a district code meant on `day`. */
export const districtKey = (code: string, day: string): string =>
  givenAgain.has(code) && day <= lastDayOfEarlier ? `${code}@${lastDayOfEarlier}` : code;

/** Codes of a district and of those it took over. */
export const withPredecessors = (code: string): readonly string[] => [
  code,
  ...abolishedDistrictCodes.filter((abolished) => abolished.successor === code).map((abolished) => abolished.code),
];

export const districtOn = (context: Context, code: string, day: string, info: GraphQLResolveInfo) =>
  referred(context, District, districtKey(code, day), info);

export const townshipOf = (context: Context, code: string, info: GraphQLResolveInfo) =>
  referred(context, Township, code, info);

/** The divisions of `codes`, in their order: one statement for all. */
export const townshipsOf = (context: Context, codes: readonly string[], info: GraphQLResolveInfo) =>
  Promise.all(codes.map((code) => townshipOf(context, code, info)));

export const organisationOf = (context: Context, id: string, info: GraphQLResolveInfo) =>
  referred(context, Organisation, id, info);
