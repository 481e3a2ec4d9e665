/** `hub audit`: verifies the store and tells a person who read their data; needs no running gateway. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { departments } from '@hub/schema/departments.ts';
import { errorMessage } from '@hub/schema/errors.ts';
import { typesOfId } from '@hub/schema/ids.ts';
import { readConfig } from '../config.ts';
import type { AuditConfig } from '../trust/audit/audit.ts';
import type { Finding, Reason } from '../trust/audit/chain.ts';
import { type Disclosure, disclosuresOf } from '../trust/audit/disclosures.ts';
import { publicTextOf, signingKey } from '../trust/audit/keys.ts';
import { type HeadCopy, type Verification, verifyStore } from '../trust/audit/verify.ts';
import { isPersona, personas } from '../trust/personas.ts';

const meanings = {
  ALTERED: '内容被改动 · was altered',
  MISSING: '前面的记录被删除 · what stood before it was taken out',
  REORDERED: '次序被改动 · was moved',
  TRUNCATED: '末尾被截去 · the end was cut off',
  HEAD_MISMATCH: '与已签名的链头不符 · does not agree with a signed head',
} as const satisfies Record<Reason, string>;

function auditConfig(): AuditConfig {
  const { audit } = readConfig(process.env);
  if (!audit) throw new Error('an open hub is not audited');
  return audit;
}

/** The key heads must be signed with, where this machine has it; an auditor elsewhere takes the first head's. */
const trustedKey = ({ key }: AuditConfig): string | undefined =>
  existsSync(key.file) ? publicTextOf(signingKey({ file: key.file, isMade: false })) : undefined;

const placeOf = ({ file, line }: Finding): string => `${relative(process.cwd(), file) || file}:${line}`;

function told(finding: Finding): string {
  const { reason, sequence, since } = finding;
  const record = sequence === null ? '' : ` 第 ${sequence} 条 record ${sequence}`;
  const from = since === undefined || since === sequence ? '' : ` (自第 ${since} 条起 · from record ${since} on)`;
  return `✗ ${placeOf(finding)}${record} ${reason} ${meanings[reason]}${from}`;
}

function copyLine({ keeper, heads, finding }: HeadCopy): string {
  const department = departments.find(({ name }) => name === keeper);
  const label = department ? `${department.zh} · ${department.en}` : keeper;
  const last = heads.at(-1);
  const state = last ? `${heads.length} heads, last over record ${last.sequence} at ${last.time}` : 'no head';
  return `  ${finding ? '✗' : '✓'} ${keeper.padEnd(14)} ${state}  ${label}`;
}

function screen({ records, segments, copies, keys, findings }: Verification, { folder }: AuditConfig): string {
  const verdict =
    findings.length === 0 ? `✓ 审计链完整 · the chain is whole: ${records} records` : findings.map(told).join('\n');
  return [
    `审计存储 audit store ${folder}`,
    `  ${records} 条记录 records, ${segments} 个分段 segments`,
    `链头 heads, signed with ${keys.length > 0 ? keys.join(', ') : '—'}`,
    ...copies.map(copyLine),
    verdict,
    '',
  ].join('\n');
}

/** Prints what was checked and the first bad record with its place; the exit code is 1 when anything is wrong. */
export function verifyAudit({ json }: { readonly json?: boolean }): void {
  const config = auditConfig();
  const verification = verifyStore({ ...config, key: trustedKey(config) });
  const { copies, ...rest } = verification;
  const brief = { ...rest, copies: copies.map(({ keeper, heads }) => ({ keeper, head: heads.at(-1) ?? null })) };
  process.stdout.write(json ? `${JSON.stringify(brief, null, 2)}\n` : screen(verification, config));
  process.exitCode = verification.findings.length === 0 ? 0 : 1;
}

const outcomes = {
  DISCLOSED: '已提供 · disclosed',
  NOTHING: '未提供 · nothing disclosed',
  UNKNOWN: '未完成 · not answered',
} as const satisfies Record<Disclosure['result'], string>;

function readerLabel({ persona, organisation }: Disclosure): string {
  const known = isPersona(persona) ? `${personas[persona].zh} · ${personas[persona].en}` : persona;
  const department = departments.find(({ code }) => code === organisation);
  const from = department ? `${department.zh} ${department.en}` : (organisation ?? '—');
  return `${known} (${from})`;
}

const block = (disclosure: Disclosure): string =>
  [
    `${disclosure.time}  ${outcomes[disclosure.result]}`,
    `  谁 who        ${readerLabel(disclosure)} ${disclosure.subject}`,
    `  目的 why      ${disclosure.purpose ?? '未说明 · not stated'}`,
    `  依据 basis    ${disclosure.basis ?? '未说明 · not stated'}`,
    `  内容 what     ${disclosure.coordinates.join(', ')}`,
    `  来源 from     ${disclosure.departments.join(', ') || '—'}`,
    `  请求 request  ${disclosure.request}`,
  ].join('\n');

/** Prints who read the data behind a key, when and why. The exit code is 1 when the key is none or the chain is broken. */
export function auditPerson(reference: string, { json }: { readonly json?: boolean }): void {
  if (typesOfId(reference).length === 0) {
    const pattern = 'PER-xxxxxxxxxxxxxxxxxxxx';
    const details = { argument: 'REF', value: reference, expected: 'Person', pattern };
    process.stderr.write(`✗ ${errorMessage('ID_MALFORMED', details)}\n`);
    process.exitCode = 1;
    return;
  }
  const config = auditConfig();
  const disclosures = disclosuresOf(reference);
  const { findings } = verifyStore({ ...config, key: trustedKey(config) }, disclosures.see);
  const found = disclosures.all();
  const heading = `${reference}: ${found.length} 次查阅 · read ${found.length} time(s)`;
  process.stdout.write(
    json ? `${JSON.stringify(found, null, 2)}\n` : `${[heading, ...found.map(block)].join('\n\n')}\n`,
  );
  // What a broken chain says is shown, but it is not the whole truth and is not passed off as it.
  for (const finding of findings) process.stderr.write(`${told(finding)}\n`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
