/** Reads a row that another row refers to: there is always one, and its absence is our fault, not the asker's. */
import { row } from '@hub/kit/row.ts';
import type { EntitySchema, InferEntity } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../entities/index.ts';

/** @throws {Error} when the row is missing; masked as INTERNAL. */
export async function referred<E extends EntitySchema>(
  context: Context,
  entity: E,
  key: string,
  info: GraphQLResolveInfo,
): Promise<InferEntity<E>> {
  const found = await row(context, entity, key, info);
  if (found === null) throw new Error(`${entity.init().meta.className} ${key} is referred to and has no row`);
  return found;
}
