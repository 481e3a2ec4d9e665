/**
 * A signed head of the audit: the chain's last hash, numbered and signed (Ed25519). The gateway signs it, every owner keeps it,
 * and anyone verifies it; all share this file.
 */
import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { type Canonical, canonical } from './canonical.ts';

export interface Head {
  /** Of the record it is over, and that record's hash. */
  readonly sequence: number;
  readonly hash: string;
  /** 1, 2, 3 … without a gap, so that a head taken out is missed. */
  readonly number: number;
  readonly time: string;
  /** Public half of the key it is signed with. */
  readonly key: string;
  /** Public half of the key that may sign from the next head on; absent where none is announced. */
  readonly next?: string;
  readonly signature: string;
}

/** Public keys are told as their 32 bytes, base64url. */
export const publicTextOf = (key: KeyObject): string => {
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return x ?? '';
};

/** The few keys heads are signed with. */
const known = new Map<string, KeyObject>();

function publicKeyOf(text: string): KeyObject {
  const key = known.get(text) ?? createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: text }, format: 'jwk' });
  if (known.size >= 10) known.clear();
  known.set(text, key);
  return key;
}

/** A signature over a head can be taken for nothing else. */
const domain = 'tongchou audit head\n';

/** A head that announces nothing has the text it had before one could. */
const signedText = ({ hash, key, next, number, sequence, time }: Omit<Head, 'signature'>): Buffer =>
  Buffer.from(domain + canonical({ hash, key, ...(next === undefined ? {} : { next }), number, sequence, time }));

/** @param next public half of the key to announce. */
export function signHead(
  { sequence, hash }: Pick<Head, 'sequence' | 'hash'>,
  number: number,
  time: string,
  key: KeyObject,
  next?: string,
): Head {
  const unsigned = { hash, key: publicTextOf(key), ...(next === undefined ? {} : { next }), number, sequence, time };
  return { ...unsigned, signature: sign(null, signedText(unsigned), key).toString('base64url') };
}

/** Who may sign the head after this one: whoever signed it, and whom it announces. */
export const keysAfter = ({ key, next }: Pick<Head, 'key' | 'next'>): readonly string[] =>
  next === undefined ? [key] : [key, next];

export const headLine = (head: Head): string => canonical(head as unknown as Canonical);

/** The head of a line that is whole and signed by the key it names; undefined otherwise. */
export function headOf(line: string): Head | undefined {
  try {
    const head = JSON.parse(line) as Head;
    const isSigned = verify(null, signedText(head), publicKeyOf(head.key), Buffer.from(head.signature, 'base64url'));
    return isSigned && headLine(head) === line ? head : undefined;
  } catch {
    return undefined;
  }
}
