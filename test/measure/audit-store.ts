/** An audit store of many synthetic records, sealed as the gateway seals them, in segments as it cuts them. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { genesis, seal } from '@hub/gateway/trust/audit/chain.ts';
import type { Draft } from '@hub/gateway/trust/audit/record.ts';
import { nextSegment } from '@hub/gateway/trust/audit/segments.ts';

const residents = 100_000;
const segmentBytes = 64_000_000;

export const personOf = (number: number): string => `PER-${number.toString(16).padStart(20, '0')}`;

/** Two records for each request: of one person, or, for every tenth, of a list of twenty nobody named. */
function requestOf(number: number, named: string | undefined): { readonly intent: Draft; readonly outcome: Draft } {
  const isList = named === undefined && number % 10 === 0;
  const person = named ?? personOf((number * 7_919) % residents);
  const listed = Array.from({ length: 20 }, (_, index) => personOf((number * 7_919 + index) % residents)).sort();
  const request = `synthetic-${number}`;
  return {
    intent: {
      kind: 'INTENT',
      request,
      reader: { subject: `worker-${number % 500}`, persona: 'centre-worker', organisation: 'IFSC-032' },
      purpose: 'CASE_MANAGEMENT',
      basis: null,
      coordinates: ['Person.birthYear', 'Person.corrections', 'Person.medicalSocialWork', 'Query.person'],
      denied: [],
      subjects: isList ? [] : [person],
    },
    outcome: {
      kind: 'OUTCOME',
      request,
      intent: number * 2 + 1,
      result: 'ANSWERED',
      subjects: isList ? listed : [person],
      departments: [
        { name: 'civil-affairs', requests: 1, failures: 0 },
        { name: 'health', requests: 1, failures: 0 },
        { name: 'justice', requests: 1, failures: 0 },
      ],
    },
  };
}

/** @param named whom the request of a number is about, where it is somebody in particular. @returns bytes written. */
export function writeStore(folder: string, requests: number, named: (number: number) => string | undefined): number {
  mkdirSync(folder, { recursive: true });
  let tail = genesis;
  let segment = nextSegment(undefined, '2026-03-01');
  let descriptor = openSync(join(folder, segment), 'w');
  let lines: string[] = [];
  let size = 0;
  let total = 0;
  const flush = (): void => {
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    writeSync(descriptor, bytes);
    lines = [];
    size += bytes.length;
    total += bytes.length;
    if (size < segmentBytes) return;
    closeSync(descriptor);
    segment = nextSegment(segment, '2026-03-01');
    descriptor = openSync(join(folder, segment), 'w');
    size = 0;
  };
  for (let number = 0; number < requests; number += 1) {
    const { intent, outcome } = requestOf(number, named(number));
    for (const draft of [intent, outcome]) {
      const sealed = seal(draft, tail, '2026-03-01T08:00:00.000Z');
      tail = sealed.tail;
      lines.push(sealed.line);
    }
    if (lines.length >= 1_000) flush();
  }
  flush();
  closeSync(descriptor);
  return total;
}
