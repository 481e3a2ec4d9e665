/** Where a department's sector key comes from: what its pseudonyms of residents are made with. It is the department's alone: neither the hub nor another has it. */
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { type DepartmentName, environmentPrefix } from '@hub/schema/departments.ts';

export class SectorKeyError extends Error {
  override readonly name = 'SectorKeyError';
}

/** Bytes a key has at least. */
const leastBytes = 32;

/** The same on every machine, and good for synthetic residents only. */
export const developmentSectorKey = (department: DepartmentName): KeyObject =>
  createSecretKey(createHmac('sha256', 'tongchou development sector key').update(department).digest());

/** `<DEPARTMENT>_SECTOR_KEY`, base64url. @throws {SectorKeyError} where it is short, or missing in production. */
export function sectorKey(
  department: DepartmentName,
  environment: Readonly<Record<string, string | undefined>>,
): KeyObject {
  const variable = `${environmentPrefix(department)}_SECTOR_KEY`;
  const given = environment[variable];
  if (given === undefined) {
    if (environment['TONGCHOU_MODE'] !== 'production') return developmentSectorKey(department);
    throw new SectorKeyError(
      `缺少 ${variable}:正式运行时,各部门须有自己的领域密钥 · ${variable} is missing: in production each department has a sector key of its own`,
    );
  }
  const bytes = Buffer.from(given, 'base64url');
  if (!/^[\w-]+={0,2}$/.test(given) || bytes.length < leastBytes)
    throw new SectorKeyError(
      `${variable}:应为至少 ${leastBytes} 字节的 base64url · must be base64url of at least ${leastBytes} bytes`,
    );
  return createSecretKey(bytes);
}
