import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { digestOf, type SignedRequest, signerFor, verifierFor } from '../door.ts';
import { doorKey } from '../door-key.ts';

const key = createSecretKey(randomBytes(32));
const now = Date.parse('2015-10-26T09:47:00Z');
const asked = {
  actor: { subject: 's', persona: 'p', organisation: null, scopes: new Set(['person:lookup']), purpose: null },
  requestId: 'request-0001',
  body: '{"query":"{ __typename }"}',
  deadlineMs: 2_500,
};

const headers: Record<string, string> = signerFor('justice', key, () => now)(asked);
const verify = verifierFor('justice', [key], () => now);

/** RFC 9421, section 2.5, written anew from its text: whatever is listed is covered, in the order listed. */
function signatureByTheRfc(input: string, from: Readonly<Record<string, string>>): string {
  const parameters = input.slice(input.indexOf('=') + 1);
  const names = [...(/^\(([^)]*)\)/.exec(parameters)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? '');
  const lines = names.map((name) => `"${name}": ${name === '@method' ? 'POST' : from[name]}`);
  const base = [...lines, `"@signature-params": ${parameters}`].join('\n');
  return `door=:${createHmac('sha256', key).update(base, 'ascii').digest('base64')}:`;
}

describe('a signature', () => {
  test('is the one RFC 9421 gives for what it lists', () => {
    expect(headers['signature']).toBe(signatureByTheRfc(headers['signature-input'] ?? '', headers));
  });

  test('covers who asks, whom, what and until when, for as long as the gateway waits', () => {
    expect(headers['signature-input']).toMatch(
      /^door=\("@method" "hub-department" "content-digest" "hub-principal" "hub-deadline" "x-request-id"\);created=1445852820;expires=1445852823;nonce="[\w-]+";alg="hmac-sha256";keyid="justice"$/,
    );
  });

  test('lives a minute at most, however long the gateway waits', () => {
    const long = signerFor('justice', key, () => now)({ ...asked, deadlineMs: 600_000 });
    expect((verify('POST', long) as SignedRequest).expires).toBe(now / 1000 + 60);
  });

  test('that claims a longer life is refused, though it holds', () => {
    const input = (headers['signature-input'] ?? '').replace(/expires=\d+/, `expires=${now / 1000 + 61}`);
    const long = { ...headers, 'signature-input': input, signature: signatureByTheRfc(input, headers) };
    expect(verify('POST', long)).toBe('LIVES_TOO_LONG');
  });

  test('is another for each request, the same one asked again included', () => {
    const sign = signerFor('justice', key, () => now);
    const made = Array.from({ length: 1_000 }, () => sign(asked)['signature']);
    expect(new Set(made).size).toBe(1_000);
  });

  test('is of the body’s bytes: text and its UTF-8 have one digest', () => {
    expect(digestOf('家庭综合服务中心')).toBe(digestOf(Buffer.from('家庭综合服务中心')));
    expect(digestOf('')).toBe('sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:');
  });

  test.each(Object.keys(headers))('holds for no other %s, whichever character changes', (name) => {
    const value = headers[name] ?? '';
    for (let place = 0; place < value.length; place += 1) {
      const changed = value.slice(0, place) + (value[place] === 'a' ? 'b' : 'a') + value.slice(place + 1);
      expect(typeof verify('POST', { ...headers, [name]: changed })).toBe('string');
    }
    expect(typeof verify('POST', headers)).toBe('object');
  });
});

describe('a door’s key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongchou-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const textOf = (bytes: number) => randomBytes(bytes).toString('base64url');

  test('is what the environment says', () => {
    const text = textOf(32);
    expect(doorKey('justice', { JUSTICE_DOOR_KEY: text }).export().toString('base64url')).toBe(text);
  });

  test.each([
    ['empty', ''],
    ['a byte short', textOf(31)],
    ['no base64url', `${textOf(32).slice(0, -2)}+/`],
  ])('is refused where it is %s, by the variable’s name', (_, text) => {
    expect(() => doorKey('civil-affairs', { CIVIL_AFFAIRS_DOOR_KEY: text })).toThrow(
      /CIVIL_AFFAIRS_DOOR_KEY.*32 字节.*32 bytes/,
    );
  });

  test('is made for development at first use, one a department, for its owner’s eyes only', () => {
    const environment = { TONGCHOU_DATA: folder };
    const [justice, again, health] = [
      doorKey('justice', environment),
      doorKey('justice', environment),
      doorKey('health', environment),
    ];
    expect(justice.equals(again)).toBe(true);
    expect(justice.equals(health)).toBe(false);
    expect(readdirSync(join(folder, 'doors')).sort()).toEqual(['health.key', 'justice.key']);
    expect(statSync(join(folder, 'doors/justice.key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'doors/justice.key'), 'utf8').trim()).toBe(justice.export().toString('base64url'));
  });

  test('is refused by its file’s name where that is damaged', () => {
    writeFileSync(join(folder, 'doors/volunteer.key'), 'short\n');
    expect(() => doorKey('volunteer', { TONGCHOU_DATA: folder })).toThrow(/doors\/volunteer\.key.*32 bytes/);
  });

  test('is never made in production: who sets none does not start', () => {
    const environment = { TONGCHOU_DATA: folder, TONGCHOU_MODE: 'production' };
    expect(() => doorKey('coordination', environment)).toThrow(/COORDINATION_DOOR_KEY is missing/);
    expect(readdirSync(join(folder, 'doors'))).not.toContain('coordination.key');
  });
});
