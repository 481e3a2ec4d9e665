/** The key pair heads are signed with (Ed25519). The public half stands in every head. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { publicTextOf } from '@hub/schema/audit-head.ts';

export class AuditKeyError extends Error {
  override readonly name = 'AuditKeyError';
}

export interface KeyFile {
  readonly file: string;
  /** Whether it may be made at first use; a key somebody named must be there. */
  readonly isMade: boolean;
}

/** @throws {AuditKeyError} where it is none, or of another kind. */
function usable(
  file: string,
  expected: { readonly zh: string; readonly en: string },
  read: () => KeyObject,
): KeyObject {
  try {
    const key = read();
    if (key.asymmetricKeyType !== 'ed25519') throw new Error(`it is a key for ${key.asymmetricKeyType}`);
    return key;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AuditKeyError(
      `审计签名密钥不可用:${file}(应为 PEM 格式的 Ed25519 ${expected.zh})· the audit signing key cannot be used: ${file} must hold an Ed25519 ${expected.en} in PEM (${reason})`,
    );
  }
}

/** The signing key; a development key is made at first use and readable by its owner only. @throws {AuditKeyError}. */
export const signingKey = ({ file, isMade }: KeyFile): KeyObject =>
  usable(file, { zh: '私钥', en: 'private key' }, () => {
    if (isMade && !existsSync(file)) {
      mkdirSync(dirname(file), { recursive: true });
      const { privateKey } = generateKeyPairSync('ed25519');
      writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
    }
    return createPrivateKey(readFileSync(file));
  });

/** The public half of a key that is to sign next, from either half: the private one may still lie elsewhere. @throws {AuditKeyError}. */
export const announcedKey = (file: string): string =>
  publicTextOf(usable(file, { zh: '密钥', en: 'key, private or public,' }, () => createPublicKey(readFileSync(file))));
