/** One key follows another at the head of the chain: announced by the one before, and signing once an owner knows of it. */
import { type Head, keysAfter } from '@hub/schema/audit-head.ts';
import type { HeadKeeper } from './heads.ts';
import { AuditKeyError } from './keys.ts';

/** @throws {AuditKeyError} where the last head neither was signed with the key nor announces it: no owner would take the next. */
export function refuseStranger(head: Head | undefined, key: string): void {
  if (!head || keysAfter(head).includes(key)) return;
  throw new AuditKeyError(
    `第 ${head.number} 个链头由 ${head.key} 签名,未预告 ${key}:请先以 TONGCHOU_AUDIT_KEY_NEXT 预告 · head ${head.number} is signed with ${head.key} and does not announce ${key}: announce it first with TONGCHOU_AUDIT_KEY_NEXT`,
  );
}

/** @throws {AuditKeyError} where the key is to sign for the first time and no owner holds the head that announces it. */
export async function refuseUnheard(head: Head | undefined, key: string, owners: readonly HeadKeeper[]): Promise<void> {
  if (!head || head.key === key || owners.length === 0) return;
  const held = await Promise.all(owners.map((owner) => owner.last().catch(() => 0)));
  if (held.some((number) => number >= head.number)) return;
  throw new AuditKeyError(
    `尚无部门持有预告 ${key} 的第 ${head.number} 个链头,暂不以其签名 · no owner holds head ${head.number}, which announces ${key}: it does not sign yet`,
  );
}
