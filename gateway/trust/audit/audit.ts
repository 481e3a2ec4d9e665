/** The audit as the pipeline knows it: records that are durable or refused, and heads signed and handed out while it runs. */
import { join } from 'node:path';
import { type Head, publicTextOf, signHead } from '@hub/schema/audit-head.ts';
import { departments } from '@hub/schema/departments.ts';
import { fail } from '@hub/schema/errors.ts';
import type { Log } from '../../engine/asking.ts';
import type { Tail } from './chain.ts';
import type { Files } from './files.ts';
import { fileKeeper, type HeadKeeper, headsIn, lastHeadIn } from './heads.ts';
import { announcedKey, type KeyFile, signingKey } from './keys.ts';
import { AuditLocked } from './lock.ts';
import type { Draft } from './record.ts';
import { checkpointOf, expired, remove } from './retention.ts';
import { createStore, StoreDamaged } from './store.ts';
import { refuseStranger, refuseUnheard } from './succession.ts';
import { type WithholdingOrder, withholdingOf } from './withheld.ts';

export interface AuditConfig {
  /** What owners know this gateway's chain by. */
  readonly chain: string;
  /** Folder of the store. */
  readonly folder: string;
  /** Folder where each owner keeps the heads of this chain, as `<department>.jsonl`, where it is on this machine. */
  readonly heads: string;
  readonly key: KeyFile;
  /** File of the key that is to sign next, announced in every head. */
  readonly nextKey?: string | undefined;
  /** Reads a resident is not yet told of. */
  readonly withheld: readonly WithholdingOrder[];
  /** Days records are kept. */
  readonly keptDays: number;
}

export interface Audit {
  /**
   * Opens the store and signs. A store that cannot be opened now is tried again at the next record: until then personal
   * data stops. @throws {AuditLocked} when another process holds it.
   */
  open(): Promise<void>;
  /** Settles with the record's sequence when it is durable. @throws AUDIT_UNAVAILABLE. */
  write(draft: Draft): Promise<number>;
  /** Writes when it can and waits for nothing: for what discloses nothing. */
  note(draft: Draft): void;
  /** Signs the head, if the chain has grown since the last, and hands it to every keeper that lacks it. */
  sign(): Promise<void>;
  /** Removes what is past its time, once its checkpoint is signed. */
  retain(): Promise<void>;
  state(): AuditState;
  stop(): Promise<void>;
}

export interface AuditState {
  /** The last durable record. */
  readonly tail: Tail;
  /** The last signed head; undefined before the first. */
  readonly head: Head | undefined;
  /** Records that wait to be written. */
  readonly waiting: number;
  /** Whether the last attempt failed, and personal data is stopped. */
  readonly isFailing: boolean;
}

export interface AuditOptions {
  readonly files?: Files;
  readonly now?: () => Date;
  /** Longest time between a record and a signed head over it, in milliseconds. */
  readonly headMs?: number;
  readonly owners?: readonly HeadKeeper[];
  /** See `StoreOptions`. */
  readonly paceMs?: number;
  readonly segmentBytes?: number;
}

export const ownHeads = 'heads.jsonl';

/** The second parties where no owner has a door: a file each. */
const ownersIn = (folder: string, files: Files | undefined): HeadKeeper[] =>
  departments.map(({ name }) => fileKeeper(name, folder, `${name}.jsonl`, files));

/** Hands each owner the heads it lacks; one that is away is handed them the next time. */
async function handOver(own: string, number: number, owners: readonly HeadKeeper[], log: Log): Promise<void> {
  await Promise.all(
    owners.map(async (owner) => {
      try {
        const last = await owner.last();
        if (last < number) await owner.keep(headsIn(own).filter((head) => head.number > last));
      } catch (error) {
        log.error({ owner: owner.name, error }, 'audit heads not handed over');
      }
    }),
  );
}

/** A chain that ends before a signed head has lost records; heads that end before an owner's have been lost with it. */
async function refuseLoss(tail: Tail, head: Head | undefined, owners: readonly HeadKeeper[], folder: string) {
  if (head && head.sequence > tail.sequence)
    throw new StoreDamaged(
      `审计存储止于第 ${tail.sequence} 条,而已签名到第 ${head.sequence} 条 · the audit store ends at record ${tail.sequence}, but record ${head.sequence} was signed: ${folder}`,
    );
  const held = await Promise.all(owners.map(async (owner) => ({ owner, last: await owner.last().catch(() => 0) })));
  for (const { owner, last } of held) {
    if (last > (head?.number ?? 0))
      throw new StoreDamaged(
        `${owner.name} 持有第 ${last} 个链头,审计存储只有 ${head?.number ?? 0} 个 · ${owner.name} holds head ${last}, the audit store has ${head?.number ?? 0}: ${folder}`,
      );
  }
}

/** The audit of one gateway, not yet open: what is written before waits for the opening. @throws {AuditKeyError}. */
export function createAudit(config: AuditConfig, log: Log, options: AuditOptions = {}): Audit {
  const { files, now = () => new Date(), headMs = 60_000, owners = ownersIn(config.heads, files) } = options;
  const key = signingKey(config.key);
  const keyText = publicTextOf(key);
  const announced = config.nextKey === undefined ? undefined : announcedKey(config.nextKey);
  const next = announced === keyText ? undefined : announced;
  const own = fileKeeper('gateway', config.folder, ownHeads, files);
  const ownFile = join(config.folder, ownHeads);
  let head: Head | undefined;
  const store = createStore({
    folder: config.folder,
    guard: async (tail) => {
      head = lastHeadIn(ownFile);
      refuseStranger(head, keyText);
      await refuseLoss(tail, head, owners, config.folder);
    },
    now,
    ...(files ? { files } : {}),
    ...(options.paceMs === undefined ? {} : { paceMs: options.paceMs }),
    ...(options.segmentBytes === undefined ? {} : { segmentBytes: options.segmentBytes }),
  });

  /** Records without a signed head could be cut off unseen: while heads cannot be signed, nothing is recorded either. */
  let isSigning = true;
  async function signNow(): Promise<void> {
    const tail = store.tail();
    if (tail.sequence > (head?.sequence ?? 0)) {
      try {
        if (head && head.key !== keyText) await handOver(ownFile, head.number, owners, log);
        await refuseUnheard(head, keyText, owners);
        const following = signHead(tail, (head?.number ?? 0) + 1, now().toISOString(), key, next);
        await own.keep([following]);
        head = following;
      } catch (error) {
        isSigning = false;
        throw error;
      }
      isSigning = true;
    }
    if (head) await handOver(ownFile, head.number, owners, log);
  }
  let signed: Promise<void> = Promise.resolve();
  /** One after the other: two at once would give two heads one number. */
  const sign = (): Promise<void> => {
    signed = signed.then(signNow, signNow);
    return signed;
  };

  let retainedOn = '';
  async function retain(): Promise<void> {
    const today = now().toISOString().slice(0, 10);
    if (today === retainedOn) return;
    const segments = expired(config.folder, today, config.keptDays);
    const checkpoint = checkpointOf(config.folder, segments, config.keptDays);
    if (checkpoint) {
      await store.append(checkpoint);
      await sign();
      remove(config.folder, segments);
    }
    retainedOn = today;
  }

  let isTold = false;
  const told = (error: unknown): void => {
    if (!isTold) log.error({ error }, 'the audit cannot be written: personal data is stopped');
    isTold = true;
  };
  let timer: NodeJS.Timeout | undefined;
  async function open(): Promise<void> {
    timer = setInterval(() => void sign().then(retain).catch(told), headMs);
    timer.unref();
    try {
      await store.open();
      if (config.withheld.length > 0) await store.append(withholdingOf(config.withheld));
      await sign();
      await retain();
    } catch (error) {
      if (error instanceof AuditLocked) throw error;
      told(error);
    }
  }

  async function write(draft: Draft): Promise<number> {
    try {
      if (!isSigning) await sign();
      const sequence = await store.append(draft);
      isTold = false;
      return sequence;
    } catch (error) {
      told(error);
      throw fail('AUDIT_UNAVAILABLE');
    }
  }
  return {
    open,
    write,
    note: (draft) => void write(draft).catch(() => undefined),
    sign,
    retain,
    state: () => ({ tail: store.tail(), head, waiting: store.waiting(), isFailing: isTold }),
    stop: async () => {
      clearInterval(timer);
      await store.drained();
      await sign().catch(told);
      await store.stop();
    },
  };
}
