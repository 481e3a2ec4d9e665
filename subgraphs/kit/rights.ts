/** What departments' row rights are written with; the kit's ways to read apply them by themselves, hand-written SQL by `readable`. */
import type { Actor } from '@hub/schema/door.ts';
import { type IdType, typesOfId } from '@hub/schema/ids.ts';
import type { Context } from './context.ts';
import { type Builder, type Filter, narrowed } from './filter.ts';

/**
 * An actor of a department reads every row; one that belongs to a body of `type`, the rows that name that body in one of
 * `properties`; anybody else, and whoever belongs to nobody, none.
 */
export const ownOnly =
  (type: IdType, ...properties: readonly string[]) =>
  ({ organisation }: Pick<Actor, 'organisation'>): readonly Filter[] | undefined => {
    if (organisation === null) return [];
    const types = typesOfId(organisation);
    if (types.length === 0) return undefined;
    return types.includes(type) ? properties.map((property) => ({ [property]: organisation })) : [];
  };

/** `query` over `entity`'s table, with only the rows the actor may read. */
export const readable = <Query>(query: Query, { rights }: Pick<Context, 'rights'>, entity: string): Query =>
  narrowed(query as unknown as Builder, rights(entity)) as unknown as Query;
