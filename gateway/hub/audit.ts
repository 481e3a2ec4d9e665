/** `hub audit`: verifies the store, with the heads its owners hold, and tells a person who read their data; needs no running gateway. */

import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { publicTextOf } from '@hub/schema/audit-head.ts';
import { departments } from '@hub/schema/departments.ts';
import { errorMessage } from '@hub/schema/errors.ts';
import { typesOfId } from '@hub/schema/ids.ts';
import { readConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import type { AuditConfig } from '../trust/audit/audit.ts';
import type { Finding, Reason } from '../trust/audit/chain.ts';
import { type Disclosure, disclosuresOf } from '../trust/audit/disclosures.ts';
import { headsHeldBy } from '../trust/audit/heads.ts';
import { badIndexes } from '../trust/audit/indexes.ts';
import { signingKey } from '../trust/audit/keys.ts';
import { ownersOf } from '../trust/audit/owner.ts';
import type { Checkpoint, Place } from '../trust/audit/record.ts';
import { type HeadCopy, type HeldHeads, type Places, type Verification, verifyStore } from '../trust/audit/verify.ts';
import { isWithheld } from '../trust/audit/withheld.ts';
import { isPersona, personas } from '../trust/personas.ts';

const meanings = {
  ALTERED: '内容被改动 · was altered',
  MISSING: '前面的记录被删除 · what stood before it was taken out',
  REORDERED: '次序被改动 · was moved',
  TRUNCATED: '末尾被截去 · the end was cut off',
  HEAD_MISMATCH: '与已签名的链头不符 · does not agree with a signed head',
  INDEX_MISMATCH:
    '索引与其分段不符:请移除,查询时会重建 · is not the index of its segment: remove it, a search makes it anew',
} as const satisfies Record<Reason, string>;

interface Verifying {
  readonly config: AuditConfig;
  readonly places: Places;
  /** Owners that did not answer. */
  readonly silent: readonly string[];
}

/** Asks every owner for the heads it holds, at once; what one that is away keeps on this machine is read instead. */
async function verifying(): Promise<Verifying> {
  const hub = readConfig(process.env);
  const { audit: config } = hub;
  if (!config) throw new ConfigError('an open hub is not audited');
  const held: HeldHeads[] = [];
  const silent: string[] = [];
  await Promise.all(
    ownersOf(hub).map(async (owner) => {
      try {
        held.push({ keeper: owner.name, lines: await headsHeldBy(owner, config.chain) });
      } catch {
        silent.push(owner.name);
      }
    }),
  );
  return { config, places: { ...config, held, key: trustedKey(config) }, silent: silent.sort() };
}

/** The key heads must be signed with, where this machine has it; an auditor elsewhere takes the first head's. */
const trustedKey = ({ key }: AuditConfig): string | undefined =>
  existsSync(key.file) ? publicTextOf(signingKey({ file: key.file, isMade: false })) : undefined;

/** An index has no lines. */
const placeOf = ({ file, line, reason }: Finding): string =>
  `${relative(process.cwd(), file) || file}${reason === 'INDEX_MISMATCH' ? '' : `:${line}`}`;

function told(finding: Finding): string {
  const { reason, sequence, since } = finding;
  const record = sequence === null ? '' : ` 第 ${sequence} 条 record ${sequence}`;
  const from = since === undefined || since === sequence ? '' : ` (自第 ${since} 条起 · from record ${since} on)`;
  return `✗ ${placeOf(finding)}${record} ${reason} ${meanings[reason]}${from}`;
}

function copyLine({ keeper, heads, finding }: HeadCopy, silent: readonly string[]): string {
  const department = departments.find(({ name }) => name === keeper);
  const label = department ? `${department.zh} · ${department.en}` : keeper;
  const last = heads.at(-1);
  const announcing = last?.next === undefined ? '' : `, announcing the key ${last.next}`;
  const state = last
    ? `${heads.length} heads, last over record ${last.sequence} at ${last.time}${announcing}`
    : 'no head';
  const read = silent.includes(keeper)
    ? '  未应答,已读本机文件 · does not answer; its file on this machine was read'
    : '';
  return `  ${finding ? '✗' : '✓'} ${keeper.padEnd(14)} ${state}  ${label}${read}`;
}

const removal = ({ through, time, keptDays, lastDay }: Checkpoint & Place): string =>
  `  第 1–${through} 条(至 ${lastDay})保存满 ${keptDays} 天,已于 ${time} 移除 · records 1–${through}, to ${lastDay}, were kept ${keptDays} days and removed at ${time}`;

const notAsked = (keeper: string): string =>
  `  ? ${keeper.padEnd(14)} 未应答,本机没有其文件:未核对 · does not answer and has no file here: NOT compared`;

function screen(
  { records, segments, removed, copies, keys, findings }: Verification,
  { config: { folder }, silent }: Verifying,
): string {
  const unread = silent.filter((name) => !copies.some(({ keeper }) => keeper === name));
  const verdict =
    findings.length === 0 ? `✓ 审计链完整 · the chain is whole: ${records} records` : findings.map(told).join('\n');
  return [
    `审计存储 audit store ${folder}`,
    `  ${records} 条记录 records, ${segments} 个分段 segments`,
    ...(removed ? [removal(removed)] : []),
    `链头 heads, signed with ${keys.length > 0 ? keys.join(', ') : '—'}`,
    ...copies.map((copy) => copyLine(copy, silent)),
    ...unread.map(notAsked),
    verdict,
    '',
  ].join('\n');
}

/** Prints what was checked and the first bad record with its place; the exit code is 1 when anything is wrong. */
export async function verifyAudit({ json }: { readonly json?: boolean }): Promise<void> {
  const asked = await verifying();
  const store = verifyStore(asked.places);
  const verification = { ...store, findings: [...store.findings, ...(await badIndexes(asked.places.folder))] };
  const { copies, ...rest } = verification;
  const brief = {
    ...rest,
    silent: asked.silent,
    copies: copies.map(({ keeper, heads }) => ({ keeper, head: heads.at(-1) ?? null })),
  };
  process.stdout.write(json ? `${JSON.stringify(brief, null, 2)}\n` : screen(verification, asked));
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
export async function auditPerson(reference: string, { json }: { readonly json?: boolean }): Promise<void> {
  if (typesOfId(reference).length === 0) {
    const pattern = 'PER-xxxxxxxxxxxxxxxxxxxx';
    const details = { argument: 'REF', value: reference, expected: 'Person', pattern };
    process.stderr.write(`✗ ${errorMessage('ID_MALFORMED', details)}\n`);
    process.exitCode = 1;
    return;
  }
  const { config, places } = await verifying();
  const disclosures = disclosuresOf(reference);
  const { findings } = verifyStore(places, disclosures.see);
  const all = disclosures.all();
  const now = new Date();
  const found = all.filter((each) => !isWithheld({ ...each, reader: each }, config.withheld, now));
  // The operator is told that there is something to wait for; the resident's paper is what goes to the standard output.
  if (found.length < all.length)
    process.stderr.write(
      `! ${all.length - found.length} 项依法保密,到期公布 · withheld by law until their release date\n`,
    );
  const heading = `${reference}: ${found.length} 次查阅 · read ${found.length} time(s)`;
  process.stdout.write(
    json ? `${JSON.stringify(found, null, 2)}\n` : `${[heading, ...found.map(block)].join('\n\n')}\n`,
  );
  // What a broken chain says is shown, but it is not the whole truth and is not passed off as it.
  for (const finding of findings) process.stderr.write(`${told(finding)}\n`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
