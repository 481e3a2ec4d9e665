/** One process owns the store: two writers would fork the chain. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export class AuditLocked extends Error {
  override readonly name = 'AuditLocked';
}

/** Stores this process holds: a lock that names this process but is not among them was left by another of the same pid. */
const held = new Set<string>();

interface Holder {
  readonly pid: number;
  /** When it started, as the kernel counts; null where the kernel does not say. */
  readonly started: string | null;
}

/** A pid is used again after its process; with its start it names one process (Linux). */
function startOf(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return started === null || startOf(pid) === started;
}

/** Who holds the store of `folder`; undefined where nobody does, or a process that is gone. */
export function holderOf(folder: string): number | undefined {
  const file = join(folder, 'lock');
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    if (!Number.isInteger(holder.pid)) return undefined;
    if (holder.pid === process.pid) return held.has(file) ? holder.pid : undefined;
    return isAlive(holder) ? holder.pid : undefined;
  } catch {
    return undefined;
  }
}

const refuse = (file: string, pid: number): never => {
  throw new AuditLocked(
    `审计存储正由进程 ${pid} 使用:请先停止它,或用 TONGCHOU_AUDIT 另指一处(${file})· the audit store is held by process ${pid}: stop it first, or name another folder with TONGCHOU_AUDIT (${file})`,
  );
};

/** @returns what releases it. @throws {AuditLocked} naming the holder, and the operating system's errors. */
export function lock(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'lock');
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
  const take = () => writeFileSync(file, own, { flag: 'wx', mode: 0o600 });
  try {
    take();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const pid = holderOf(folder);
    if (pid !== undefined) return refuse(file, pid);
    rmSync(file, { force: true });
    take();
  }
  // Of two that take over one stale lock at once, the one whose words stand has it.
  if (readFileSync(file, 'utf8') !== own) return refuse(file, holderOf(folder) ?? 0);
  held.add(file);
  return () => {
    if (!held.delete(file)) return;
    rmSync(file, { force: true });
  };
}
