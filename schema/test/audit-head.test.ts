import { generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { headLine, headOf, keysAfter, publicTextOf, signHead } from '../audit-head.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const next = publicTextOf(generateKeyPairSync('ed25519').privateKey);
const key = publicTextOf(publicKey);
const record = { sequence: 7, hash: 'a'.repeat(64) };
const time = '2026-03-01T08:00:00.000Z';
const plain = signHead(record, 3, time, privateKey);
const announcing = signHead(record, 3, time, privateKey, next);

const isOver = (text: string, { signature }: { readonly signature: string }): boolean =>
  verify(null, Buffer.from(`tongchou audit head\n${text}`), publicKey, Buffer.from(signature, 'base64url'));

describe('a signed head', () => {
  test('that announces nothing is, byte for byte, what heads were before one could', () => {
    const signed = `{"hash":"${record.hash}","key":"${key}","number":3,"sequence":7,"time":"${time}"}`;
    expect(isOver(signed, plain)).toBe(true);
    expect(headLine(plain)).toBe(signed.replace('"time"', `"signature":"${plain.signature}","time"`));
    expect(headOf(headLine(plain))).toEqual(plain);
  });

  test('signs what it announces along with the rest', () => {
    expect(
      isOver(
        `{"hash":"${record.hash}","key":"${key}","next":"${next}","number":3,"sequence":7,"time":"${time}"}`,
        announcing,
      ),
    ).toBe(true);
    expect(headOf(headLine(announcing))).toEqual(announcing);
    expect(headOf(headLine({ ...plain, next }))).toBeUndefined();
    const { next: _, ...silent } = announcing;
    expect(headOf(headLine(silent))).toBeUndefined();
  });

  test('is followed by one of its own key, or of the key it announces', () => {
    expect(keysAfter(plain)).toEqual([key]);
    expect(keysAfter(announcing)).toEqual([key, next]);
  });
});
