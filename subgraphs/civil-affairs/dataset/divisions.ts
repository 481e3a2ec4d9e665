/** The divisions of the published code lists, with shapes made up, and those closed on 2014-02-12. */
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { random } from '@hub/kit/dataset/random.ts';
import { abolishedDistrictCodes, districtCodes, townshipCodes } from '@hub/schema/codes.ts';
import type { District, DistrictRow } from '../entities/district.ts';
import type { TownshipRow } from '../entities/township.ts';
import { layoutFlagOf, type Shape } from '../resolvers/layout.ts';
import { endOfTime } from './calendar.ts';

const beginningOfTime = '0001-01-01';
/** State Council approval relayed to the city; the old divisions stood until the day before. */
const reorganisedOn = '2014-02-12';
const closedOn = '2014-02-11';

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function shapes(): readonly Shape[] {
  const chance = random('civil-affairs:shapes');
  return townshipCodes.map(({ kind, districtCode }) => {
    const isOldTown = ['440103', '440104', '440105'].includes(districtCode);
    if (kind === 'TOWN')
      return {
        areaKm2: rounded(45 + chance.next() ** 2 * 320, 2),
        residentPopulation: chance.between(22_000, 145_000),
        dispersionPercent: rounded(15 + chance.next() * 50, 1),
      };
    return {
      areaKm2: rounded(isOldTown ? 1.3 + chance.next() * 4 : 3 + chance.next() ** 2 * 70, 2),
      residentPopulation: chance.between(isOldTown ? 38_000 : 30_000, isOldTown ? 132_000 : 160_000),
      dispersionPercent: rounded(chance.next() * (isOldTown ? 4 : 22), 1),
    };
  });
}

export function townshipRows(): readonly TownshipRow[] {
  const shaped = shapes();
  return townshipCodes.map((township, index) => {
    const shape = shaped[index] as Shape;
    return {
      ...township,
      ...shape,
      validFrom: null,
      validTo: null,
      layoutFlag: layoutFlagOf(shape),
      quality: 'PUBLISHED',
    };
  });
}

/** The districts that began on the day of the reorganisation. */
const begun = new Set(abolishedDistrictCodes.map(({ successor }) => successor));

const oldName = (nameZh: string): string => nameZh.replace(/ \(old\)$/, '');

function closedRows(): DistrictRow[] {
  return abolishedDistrictCodes.map(({ code, nameZh, nameEn, successor }) => ({
    code: code === successor ? `${code}@${closedOn}` : code,
    divisionCode: code,
    nameZh: oldName(nameZh),
    nameEn: nameEn.replace(/ \(pre-2014\)$/, ''),
    divisionType: oldName(nameZh).endsWith('市') ? 'COUNTY_LEVEL_CITY' : 'DISTRICT',
    validFrom: null,
    validTo: closedOn,
    stoodFrom: beginningOfTime,
    stoodUntil: closedOn,
    successorCode: successor,
    subdistrictCount: 0,
    townCount: 0,
    areaKm2: null,
    residentPopulation: null,
    quality: 'PUBLISHED',
  }));
}

export function districtRows(townships: readonly TownshipRow[]): readonly NewRow<typeof District>[] {
  const standing = districtCodes.map(({ code, nameZh, nameEn }): DistrictRow => {
    const own = townships.filter(({ districtCode }) => districtCode === code);
    const validFrom = begun.has(code) ? reorganisedOn : null;
    return {
      code,
      divisionCode: code,
      nameZh,
      nameEn,
      divisionType: 'DISTRICT',
      validFrom,
      validTo: null,
      stoodFrom: validFrom ?? beginningOfTime,
      stoodUntil: endOfTime,
      successorCode: null,
      subdistrictCount: own.filter(({ kind }) => kind === 'SUBDISTRICT').length,
      townCount: own.filter(({ kind }) => kind === 'TOWN').length,
      areaKm2: rounded(
        own.reduce((sum, { areaKm2 }) => sum + Number(areaKm2), 0),
        2,
      ),
      residentPopulation: own.reduce((sum, { residentPopulation }) => sum + residentPopulation, 0),
      quality: 'PUBLISHED',
    };
  });
  return [...standing, ...closedRows()];
}
