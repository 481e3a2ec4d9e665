/**
 * The only place that knows what stands in a department's tables for a person: the hub's reference, turned with the sector's
 * key where it is stored and turned back where rows are read, so that no two departments' tables name anybody alike.
 */
import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { idPatterns } from '@hub/schema/ids.ts';
import { type EntityProperty, type Platform, Type } from '@mikro-orm/core';

const prefix = 'PER-';

/** A reference no resident has. */
export const nobody = `${prefix}${'0'.repeat(20)}`;

/** Bytes of an AES block, and of them those before the ten of a reference: nothing, which is what turning back looks for. */
const blockSize = 16;
const emptyBytes = 6;
const nothing = Buffer.alloc(emptyBytes);

export interface Turner {
  /** 22 characters of base64url; undefined where `reference` is none of the hub's. */
  turned(reference: string): string | undefined;
  /** @throws {Error} for what this key did not write. */
  turnedBack(stored: string): string;
}

/** @param key the sector's: what turns is derived from it (HKDF-SHA-256), since it makes pseudonyms too. */
export function turnerFor(key: KeyObject): Turner {
  const derived = createSecretKey(Buffer.from(hkdfSync('sha256', key, '', 'tongchou person reference', 32)));
  // A single block each time: the block cipher itself, as a permutation. ECB's weakness is in what repeats between blocks.
  const cipher = createCipheriv('aes-256-ecb', derived, null).setAutoPadding(false);
  const decipher = createDecipheriv('aes-256-ecb', derived, null).setAutoPadding(false);
  const plainBlock = Buffer.alloc(blockSize);
  return {
    turned: (reference) => {
      if (!idPatterns.Person.test(reference)) return undefined;
      plainBlock.write(reference.slice(prefix.length), emptyBytes, 'hex');
      return cipher.update(plainBlock).toString('base64url');
    },
    turnedBack: (stored) => {
      const block = Buffer.from(stored, 'base64url');
      const plain = block.length === blockSize ? decipher.update(block) : block;
      if (plain.length !== blockSize || !plain.subarray(0, emptyBytes).equals(nothing))
        throw new Error('a person’s reference was not written with this sector’s key');
      return prefix + plain.toString('hex', emptyBytes);
    },
  };
}

interface Sector {
  readonly key: KeyObject;
  readonly turner: Turner;
}

/** By the platform of an open database, which is its own and known wherever values are converted. */
const sectors = new WeakMap<Platform, Sector>();

export function bindSector(platform: Platform, key: KeyObject): void {
  sectors.set(platform, { key, turner: turnerFor(key) });
}

/** The key and the turner of an open database. @throws {Error} where it was opened without a key. */
export function sectorOf(platform: Platform): Sector {
  const sector = sectors.get(platform);
  if (!sector) throw new Error('this database was opened without a sector key');
  return sector;
}

/** A column that holds a person: the hub's reference to whoever reads and writes it, the sector's in the table. */
export class SectorReference extends Type<string, string> {
  override convertToDatabaseValue(value: string, platform: Platform): string {
    // What is no reference names nobody, another sector's included: it is asked for like any other, and found nowhere.
    return value === null || value === undefined ? value : (sectorOf(platform).turner.turned(value) ?? '');
  }

  override convertToJSValue(value: string, platform: Platform): string {
    return value === null || value === undefined ? value : sectorOf(platform).turner.turnedBack(value);
  }

  /** In parentheses: MikroORM converts the values of a subquery with it and again with the query around it, but not what stands in them. */
  override convertToDatabaseValueSQL(value: string): string {
    return `(${value})`;
  }

  override getColumnType(property: EntityProperty, platform: Platform): string {
    return platform.getVarcharTypeDeclarationSQL(property);
  }

  override getDefaultLength(platform: Platform): number {
    return platform.getDefaultVarcharLength();
  }

  override compareAsType(): string {
    return 'string';
  }

  override ensureComparable(): boolean {
    return false;
  }
}
