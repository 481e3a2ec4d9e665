/** The key pair heads are signed with (Ed25519). The public half stands in every head. */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export class AuditKeyError extends Error {
  override readonly name = 'AuditKeyError';
}

export interface KeyFile {
  readonly file: string;
  /** Whether it may be made at first use; a key somebody named must be there. */
  readonly isMade: boolean;
}

/** The signing key; a development key is made at first use and readable by its owner only. @throws {AuditKeyError}. */
export function signingKey({ file, isMade }: KeyFile): KeyObject {
  try {
    if (isMade && !existsSync(file)) {
      mkdirSync(dirname(file), { recursive: true });
      const { privateKey } = generateKeyPairSync('ed25519');
      writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
    }
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType !== 'ed25519') throw new Error(`it is a key for ${key.asymmetricKeyType}`);
    return key;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AuditKeyError(
      `审计签名密钥不可用:${file}(应为 PEM 格式的 Ed25519 私钥)· the audit signing key cannot be used: ${file} must hold an Ed25519 private key in PEM (${reason})`,
    );
  }
}
