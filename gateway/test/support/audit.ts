/** A store of a few records in a folder of its own, and the records to fill it with. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Audit, type AuditConfig, type AuditOptions, createAudit } from '../../trust/audit/audit.ts';
import type { Draft, Intent, Outcome } from '../../trust/audit/record.ts';
import { segmentsIn } from '../../trust/audit/segments.ts';

export const person = 'PER-23f8d9c62138d342047e';

export const intent = (request: string): Intent => ({
  kind: 'INTENT',
  request,
  reader: { subject: 'development:coordinator', persona: 'coordinator', organisation: 'COORDINATION' },
  purpose: '个案统筹',
  basis: null,
  coordinates: ['Person.corrections', 'Query.person'],
  denied: [],
  subjects: [person],
});

export const outcome = (request: string, of: number): Outcome => ({
  kind: 'OUTCOME',
  request,
  intent: of,
  result: 'ANSWERED',
  subjects: [person],
  departments: [{ name: 'justice', requests: 1, failures: 0 }],
});

export interface AuditUnderTest {
  readonly config: AuditConfig;
  /** What was logged as an error. */
  readonly logged: { readonly message: string; readonly error: unknown }[];
  create(options?: AuditOptions, config?: Partial<AuditConfig>): Audit;
  /** Every line of the store. */
  lines(): readonly string[];
  /** Writes drafts one by one, so that each is a write of its own. */
  fill(drafts: readonly Draft[], options?: AuditOptions): Promise<void>;
  /** Path of a segment of the store, the last by default. */
  segment(index?: number): string;
  remove(): void;
}

export function auditUnderTest(): AuditUnderTest {
  const folder = mkdtempSync(join(tmpdir(), 'tongchou-audit-'));
  const config: AuditConfig = {
    chain: 'gateway',
    folder: join(folder, 'audit'),
    heads: join(folder, 'audit-heads'),
    key: { file: join(folder, 'audit-key'), isMade: true },
    withheld: [],
    keptDays: 1_096,
  };
  const logged: AuditUnderTest['logged'] = [];
  const log = {
    info: () => undefined,
    error: (record: object, message: string) =>
      void logged.push({ message, error: (record as { error?: unknown }).error }),
  };
  const create = (options: AuditOptions = {}, changed: Partial<AuditConfig> = {}) =>
    createAudit({ ...config, ...changed }, log, { paceMs: 0, ...options });
  return {
    config,
    logged,
    create,
    fill: async (drafts, options) => {
      const audit = create(options);
      await audit.open();
      for (const draft of drafts) await audit.write(draft);
      await audit.stop();
    },
    lines: () =>
      segmentsIn(config.folder).flatMap((name) => readFileSync(join(config.folder, name), 'utf8').trim().split('\n')),
    segment: (index = -1) => join(config.folder, segmentsIn(config.folder).at(index) ?? ''),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The lines of a file as they are changed; what `change` returns is written back. */
export function rewrite(file: string, change: (lines: string[]) => readonly string[]): void {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  writeFileSync(
    file,
    change(lines)
      .map((line) => `${line}\n`)
      .join(''),
  );
}
