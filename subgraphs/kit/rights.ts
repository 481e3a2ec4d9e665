/** What departments' row rights are written with; the kit's ways to read apply them by themselves, hand-written SQL by `readable`. */
import type { Actor } from '@hub/schema/door.ts';
import { type IdType, typesOfId } from '@hub/schema/ids.ts';
import type { Context } from './context.ts';
import { type Builder, type Filter, narrowed } from './filter.ts';

/** An actor that belongs to one body of `type` reads the rows that name that body in one of `properties`, and no others. */
export const ownOnly =
  (type: IdType, ...properties: readonly string[]) =>
  ({ organisation }: Pick<Actor, 'organisation'>): readonly Filter[] | undefined =>
    organisation !== null && typesOfId(organisation).includes(type)
      ? properties.map((property) => ({ [property]: organisation }))
      : undefined;

/** `query` over `entity`'s table, with only the rows the actor may read. */
export const readable = <Query>(query: Query, { rights }: Pick<Context, 'rights'>, entity: string): Query =>
  narrowed(query as unknown as Builder, rights(entity)) as unknown as Query;
