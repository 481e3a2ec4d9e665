/** One judicial office a township. */
import { justiceOfficeId } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { random } from '@hub/kit/dataset/random.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import type { JusticeOffice } from '../entities/justice-office.ts';

export function* offices(): Generator<NewRow<typeof JusticeOffice>> {
  const chance = random('justice:offices');
  for (const { code, nameZh, districtCode } of townshipCodes)
    yield {
      id: justiceOfficeId(code),
      nameZh: `${nameZh.replace(/(街道|镇)$/, '')}司法所`,
      townshipCode: code,
      districtCode,
      acceptingReferrals: chance.weighted({ HAS_CAPACITY: 7, WAITLIST: 2, NO_CAPACITY: 1 }),
      staff: chance.between(2, 6),
      quality: 'SYNTHETIC',
    };
}
