/** Argument checks every department makes the same way; each names the argument, what came, and what would be right. */
import { isDistrictCode, isTownshipCode } from '@hub/schema/codes.ts';
import { fail } from '@hub/schema/errors.ts';
import { type IdType, idPatterns, typesOfId } from '@hub/schema/ids.ts';

/** An argument may be left out; what is left out is right, what is empty is not. */
type Given = string | null | undefined;

/** @throws {GraphQLError} ID_OF_ANOTHER_TYPE or ID_MALFORMED. */
export function checkId<T extends Given>(type: IdType, value: T, argument = 'id'): T {
  if (value === null || value === undefined || idPatterns[type].test(value)) return value;
  const [found] = typesOfId(value);
  if (found) throw fail('ID_OF_ANOTHER_TYPE', { argument, value, found, expected: type });
  throw fail('ID_MALFORMED', { argument, value, expected: type, pattern: String(idPatterns[type].source) });
}

/** @throws {GraphQLError} UNKNOWN_CODE. */
export function checkDistrict<T extends Given>(value: T, argument = 'district'): T {
  if (value === null || value === undefined || isDistrictCode(value)) return value;
  throw fail('UNKNOWN_CODE', {
    argument,
    value,
    expected: '广州市各区的六位代码,如 440106',
    expectedEn: 'the six digits of a district of Guangzhou, such as 440106',
  });
}

/** @throws {GraphQLError} UNKNOWN_CODE. */
export function checkTownship<T extends Given>(value: T, argument = 'township'): T {
  if (value === null || value === undefined || isTownshipCode(value)) return value;
  throw fail('UNKNOWN_CODE', {
    argument,
    value,
    expected: '街道或镇的九位代码,如 440106001',
    expectedEn: 'the nine digits of a subdistrict or town, such as 440106001',
  });
}

/** @throws {GraphQLError} PERIOD_REVERSED. */
export function checkPeriod(from: string, to: string): { readonly from: string; readonly to: string } {
  if (from > to) throw fail('PERIOD_REVERSED', { from, to });
  return { from, to };
}

/** Free text: not blank, and not a book. @throws {GraphQLError} TEXT_OUT_OF_RANGE. */
export function checkText<T extends Given>(argument: string, value: T, limit: number, least = 1): T {
  if (value === null || value === undefined) return value;
  const found = value.trim() === '' ? 0 : [...String(value)].length;
  if (found >= least && found <= limit) return value;
  throw fail('TEXT_OUT_OF_RANGE', { argument, least, limit, found });
}

/** Both bounds are within. @throws {GraphQLError} NUMBER_OUT_OF_RANGE. */
export function checkNumber(argument: string, found: number | null | undefined, limit: number, least = 1): void {
  if (found === null || found === undefined || (found >= least && found <= limit)) return;
  throw fail('NUMBER_OUT_OF_RANGE', { argument, least, limit, found });
}

/** How many entries a list may have. @throws {GraphQLError} ENTRIES_OUT_OF_RANGE. */
export function checkEntries(
  argument: string,
  list: readonly unknown[] | null | undefined,
  limit: number,
  least = 1,
): void {
  if (!list || (list.length >= least && list.length <= limit)) return;
  throw fail('ENTRIES_OUT_OF_RANGE', { argument, least, limit, found: list.length });
}
