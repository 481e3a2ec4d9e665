/** Where a door's key comes from: the environment, or, for development, a file made at first use. One key a department. */
import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DepartmentName, environmentPrefix } from './departments.ts';

const project = fileURLToPath(new URL('../', import.meta.url));

/** Bytes a key has at least. */
const leastBytes = 32;

export class DoorKeyError extends Error {
  override readonly name = 'DoorKeyError';
}

const isKey = (text: string): boolean =>
  /^[\w-]+={0,2}$/.test(text) && Buffer.from(text, 'base64url').length >= leastBytes;

/** Two processes may come first at once: the file appears whole or not at all, and whoever is second reads the first one's. */
function madeOnce(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const own = `${file}.${randomBytes(6).toString('hex')}`;
    writeFileSync(own, `${randomBytes(leastBytes).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    try {
      linkSync(own, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    } finally {
      rmSync(own);
    }
  }
  return readFileSync(file, 'utf8').trim();
}

/** @throws {DoorKeyError} naming the variable or the file, and what would be right. */
export function doorKey(
  department: DepartmentName,
  environment: Readonly<Record<string, string | undefined>>,
): KeyObject {
  const variable = `${environmentPrefix(department)}_DOOR_KEY`;
  const given = environment[variable];
  if (given === undefined && environment['TONGCHOU_MODE'] === 'production')
    throw new DoorKeyError(
      `缺少 ${variable}:正式运行时,部门与网关须各自配置同一把门钥 · ${variable} is missing: in production the department and the gateway are each given the same key`,
    );
  const file = join(environment['TONGCHOU_DATA'] ?? `${project}.data`, 'doors', `${department}.key`);
  const text = given ?? madeOnce(file);
  if (isKey(text)) return createSecretKey(text, 'base64url');
  throw new DoorKeyError(
    `${given === undefined ? file : variable}:门钥应为至少 ${leastBytes} 字节的 base64url · a door's key is base64url of at least ${leastBytes} bytes, such as: openssl rand 32 | basenc --base64url`,
  );
}

/**
 * The keys a department accepts: its own, and while it is changed the one before, `<DEPARTMENT>_DOOR_KEY_PREVIOUS`. First the
 * department is given both, then the gateway the new one, then the old one is taken away. @throws {DoorKeyError}.
 */
export function acceptedKeys(
  department: DepartmentName,
  environment: Readonly<Record<string, string | undefined>>,
): readonly KeyObject[] {
  const variable = `${environmentPrefix(department)}_DOOR_KEY_PREVIOUS`;
  const previous = environment[variable];
  const key = doorKey(department, environment);
  return previous ? [key, doorKey(department, { [`${environmentPrefix(department)}_DOOR_KEY`]: previous })] : [key];
}

/** Whom a request is for: the department, or the instance `<DEPARTMENT>_INSTANCE` names where several serve it, each at its own address. */
export function doorAudience(
  department: DepartmentName,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const instance = environment[`${environmentPrefix(department)}_INSTANCE`];
  return instance ? `${department}/${instance}` : department;
}
