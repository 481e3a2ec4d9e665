/** Verifies a store as it lies on disk, with no gateway running: the chain to its first bad record, then every copy of the heads, an owner's first. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Head, headOf, keysAfter } from '@hub/schema/audit-head.ts';
import { ownHeads } from './audit.ts';
import { type Finding, type Line, type Sealed, walk } from './chain.ts';
import { holderOf } from './lock.ts';
import type { Checkpoint, Place } from './record.ts';
import { startOf } from './retention.ts';
import { linesIn, linesOf, segmentsIn } from './segments.ts';

/** One copy of the heads. */
export interface HeadCopy {
  /** `gateway`, or the department that keeps it. */
  readonly keeper: string;
  readonly file: string;
  readonly heads: readonly Head[];
  readonly finding: Finding | undefined;
}

/** The heads an owner says it holds. */
export interface HeldHeads {
  readonly keeper: string;
  readonly lines: readonly string[];
}

export interface Verification {
  readonly records: number;
  readonly segments: number;
  readonly copies: readonly HeadCopy[];
  /** Public keys heads are signed with: one, and those that followed it, unless somebody signed who should not. */
  readonly keys: readonly string[];
  /** What was removed because it was past its time; null where the chain begins with its first record. */
  readonly removed: (Checkpoint & Place) | null;
  /** The first bad record, then what is wrong with copies of the heads. */
  readonly findings: readonly Finding[];
}

export interface Places {
  readonly folder: string;
  readonly heads: string;
  /** What owners answered; for those that did not, the file on this machine counts, where there is one. */
  readonly held?: readonly HeldHeads[];
  /** The public key the last head must be signed with; undefined takes it as it is. */
  readonly key?: string | undefined;
}

const findingAt = ({ file, line }: Line, reason: Finding['reason'], sequence: number | null): Finding => ({
  reason,
  file,
  line,
  sequence,
});

/** Heads of one copy up to the first that is not what its signature covers, is missing, out of order, or of a key that did not follow. */
function readCopy(keeper: string, file: string, lines: Iterable<Line>): HeadCopy {
  const heads: Head[] = [];
  for (const line of lines) {
    const head = line.isWhole ? headOf(line.text) : undefined;
    const last = heads.at(-1);
    const expected = (last?.number ?? 0) + 1;
    const reason = !line.isWhole
      ? 'TRUNCATED'
      : !head || (last && !keysAfter(last).includes(head.key))
        ? 'ALTERED'
        : head.number > expected
          ? 'MISSING'
          : head.number < expected || head.sequence <= (last?.sequence ?? 0)
            ? 'REORDERED'
            : undefined;
    if (reason || !head) return { keeper, file, heads, finding: findingAt(line, reason ?? 'ALTERED', null) };
    heads.push(head);
  }
  return { keeper, file, heads, finding: undefined };
}

const readFileCopy = (keeper: string, file: string): HeadCopy =>
  readCopy(keeper, file, existsSync(file) ? linesOf(file) : []);

/** The place of a head an owner told: it lies in no file of this machine. */
const placeAt = (keeper: string): string => `owner:${keeper}`;

function readHeld({ keeper, lines }: HeldHeads): HeadCopy {
  const file = placeAt(keeper);
  const asLines = lines.map(
    (text, index): Line => ({ text, bytes: Buffer.from(text), file, line: index + 1, isWhole: true }),
  );
  return readCopy(keeper, file, asLines);
}

/** The copy up to the first head that is signed with another key than the same head of the copy gone by, or than `key`. */
function heldTo(reference: HeadCopy | undefined, key: string | undefined, copy: HeadCopy): HeadCopy {
  const wrong = copy.heads.findIndex((head, index) => head.key !== (reference?.heads[index]?.key ?? key ?? head.key));
  if (wrong < 0) return copy;
  const finding: Finding = { reason: 'ALTERED', file: copy.file, line: wrong + 1, sequence: null };
  return { ...copy, heads: copy.heads.slice(0, wrong), finding };
}

/** Keys follow one another, so that the last is the one to trust: the longest copy that ends with it says who signed when. */
function copiesOf({ folder, heads, key, held = [] }: Places): HeadCopy[] {
  const files = existsSync(heads) ? readdirSync(heads).filter((file) => file.endsWith('.jsonl')) : [];
  const own = readFileCopy('gateway', join(folder, ownHeads));
  const onDisk = files
    .map((file) => ({ keeper: file.slice(0, -'.jsonl'.length), file: join(heads, file) }))
    .filter(({ keeper }) => !held.some((each) => each.keeper === keeper));
  const others = [...held.map(readHeld), ...onDisk.map(({ keeper, file }) => readFileCopy(keeper, file))];
  const copies = [own, ...others.sort((one, other) => one.keeper.localeCompare(other.keeper))];
  const [reference] = copies
    .filter((copy) => key === undefined || copy.heads.at(-1)?.key === key)
    .sort((one, other) => other.heads.length - one.heads.length);
  return copies.map((copy) => heldTo(reference, key, copy));
}

/** A copy that holds fewer heads than another was cut short. */
function shortOf(copies: readonly HeadCopy[]): Finding[] {
  const most = Math.max(0, ...copies.map(({ heads }) => heads.length));
  return copies.flatMap(({ file, heads, finding }) =>
    finding || heads.length === most
      ? []
      : [{ reason: 'TRUNCATED' as const, file, line: heads.length, sequence: null }],
  );
}

export function verifyStore(places: Places, onRecord: (sealed: Sealed) => void = () => undefined): Verification {
  const { folder } = places;
  const copies = copiesOf(places);
  // While a gateway runs, its last line may be half-written and its newest head not yet with every owner.
  const isSettled = holderOf(folder) === undefined;
  const wanted = new Map<number, Head[]>();
  for (const head of copies.flatMap(({ heads }) => heads))
    wanted.set(head.sequence, [...(wanted.get(head.sequence) ?? []), head]);

  let first: Line | undefined;
  let last: Line | undefined;
  let mismatch: Finding | undefined;
  const start = startOf(folder);
  let agreed = start.sequence;
  const isAgainst = (sequence: number, hash: string): boolean =>
    wanted.get(sequence)?.some((head) => head.hash !== hash) ?? false;
  const checkpoints: (Checkpoint & Place)[] = [];
  /** The last record of each segment: where a chain may have been cut. */
  const ends = new Map<string, Sealed>();
  const read = function* (): Generator<Line> {
    for (const line of linesIn(folder)) if (line.isWhole || isSettled) yield line;
  };
  const see = (sealed: Sealed, line: Line): void => {
    first ??= line;
    last = line;
    const { sequence } = sealed.record;
    if (isAgainst(sequence, sealed.hash))
      mismatch ??= { ...findingAt(line, 'HEAD_MISMATCH', sequence), since: agreed + 1 };
    else if (wanted.has(sequence)) agreed = sequence;
    if (sealed.record.kind === 'CHECKPOINT') checkpoints.push(sealed.record);
    ends.set(line.file, sealed);
    onRecord(sealed);
  };
  const { finding, tail } = walk(read, see, start);
  // What the chain no longer holds it must say itself: up to there, or further, where the removal was cut short.
  const removed = checkpoints.findLast(({ through, hash }) =>
    through === start.sequence
      ? hash === start.hash
      : [...ends.values()].some((end) => end.record.sequence === through && end.hash === hash),
  );
  // A beginning nobody accounts for is told like any other gap.
  const missing = start.sequence > 0 && !removed ? walk(read).finding : undefined;
  if (first && removed && isAgainst(start.sequence, start.hash))
    mismatch = { ...findingAt(first, 'HEAD_MISMATCH', start.sequence), since: 1 };
  const promised = Math.max(0, ...wanted.keys());
  const end = last ?? { file: join(folder, segmentsIn(folder).at(-1) ?? ''), line: 0 };
  const cut: Finding | undefined =
    promised > tail.sequence
      ? { reason: 'TRUNCATED', file: end.file, line: end.line, sequence: tail.sequence + 1 }
      : undefined;
  const unsigned: Finding | undefined =
    isSettled && tail.sequence > 0 && wanted.size === 0
      ? { reason: 'HEAD_MISMATCH', file: end.file, line: end.line, sequence: tail.sequence }
      : undefined;
  const worst = missing ?? mismatch ?? finding ?? cut ?? unsigned;
  return {
    records: tail.sequence,
    removed: start.sequence > 0 ? (removed ?? null) : null,
    segments: segmentsIn(folder).length,
    copies,
    keys: [...new Set(copies.flatMap(({ heads }) => heads.map(({ key }) => key)))],
    findings: [
      ...(worst ? [worst] : []),
      ...copies.flatMap((copy) => copy.finding ?? []),
      ...(isSettled ? shortOf(copies) : []),
    ],
  };
}
