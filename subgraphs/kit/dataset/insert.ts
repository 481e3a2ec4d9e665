/** The only place that knows how rows are written in bulk. */
import type { EntitySchema, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';

/** Writes `rows` in as few statements as the driver takes; rows may be a generator, so that a million never stand in memory. */
export type Insert = <E extends EntitySchema>(entity: E, rows: Iterable<NewRow<E>>) => Promise<number>;

export type NewRow<E extends EntitySchema> = E extends EntitySchema<infer Entity> ? RequiredEntityData<Entity> : never;

/** SQLite binds at most 32,766 values a statement. */
const valuesPerStatement = 30_000;

export const inserter =
  (em: EntityManager): Insert =>
  async (entity, rows) => {
    const { properties } = entity.init().meta;
    const size = Math.min(500, Math.floor(valuesPerStatement / Object.keys(properties).length));
    let written = 0;
    let chunk: object[] = [];
    const flush = async () => {
      if (chunk.length > 0) await em.insertMany(entity, chunk as never[]);
      written += chunk.length;
      chunk = [];
    };
    for (const row of rows) {
      chunk.push(row as object);
      if (chunk.length >= size) await flush();
    }
    await flush();
    return written;
  };
