/** The public code lists every department shares: GB/T 2260 districts and the township-level divisions as at 2015-09-30. PUBLISHED. */
import { readFileSync } from 'node:fs';

export interface TownshipCode {
  /** Nine digits: the twelve-digit statistical code without its closing zeros. */
  readonly code: string;
  readonly nameZh: string;
  readonly kind: 'SUBDISTRICT' | 'TOWN';
  readonly districtCode: string;
}

export interface DistrictCode {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

interface DistrictFile {
  readonly current: readonly DistrictCode[];
  readonly abolished: readonly (DistrictCode & { readonly successor: string })[];
}

const read = (file: string): string => readFileSync(new URL(`./codes/${file}`, import.meta.url), 'utf8');

const districtFile = JSON.parse(read('districts-2015.json')) as DistrictFile;

/** The eleven districts in force since 2014-02-12. */
export const districtCodes: readonly DistrictCode[] = districtFile.current;

/** Divisions closed on 2014-02-12 and the district that took them over; 440112 kept its code with another territory. */
export const abolishedDistrictCodes = districtFile.abolished;

export const townshipCodes: readonly TownshipCode[] = read('townships-2015-09-30.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, code = '', nameZh = '', kind = '', districtCode = ''] = line.trim().split(',');
    return { code, nameZh, kind: kind === 'TOWN' ? 'TOWN' : 'SUBDISTRICT', districtCode };
  });

const knownDistricts = new Set([...districtCodes, ...abolishedDistrictCodes].map(({ code }) => code));
const knownTownships = new Set(townshipCodes.map(({ code }) => code));

export const isDistrictCode = (code: string): boolean => knownDistricts.has(code);
export const isTownshipCode = (code: string): boolean => knownTownships.has(code);
