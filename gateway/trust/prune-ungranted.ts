/** Takes out of an operation what no grant in force opens: after the scopes, and told apart from them by its code. */
import { type GraphQLSchema, parse } from 'graphql';
import type { Authorised, Operation } from '../pipeline/exchange.ts';
import type { GrantView } from './grants.ts';
import { prune } from './prune.ts';

/** `authorised` is what the scopes left of `operation`. */
export function pruneUngranted(
  authorised: Authorised,
  operation: Operation,
  schema: GraphQLSchema,
  { code, permits }: { readonly code: GrantView['code']; readonly permits: (coordinate: string) => boolean },
): Authorised {
  const { text } = authorised;
  const rest = text === operation.text ? operation : { ...operation, text, document: parse(text) };
  const ungranted = prune(rest, schema, { allows: permits, isPersonal: () => false });
  return {
    // What is personal is told as the scopes left it: a purpose must be stated before a grant is looked for.
    ...authorised,
    text: ungranted.text,
    denials: [...authorised.denials, ...ungranted.denials.map((denial) => ({ ...denial, code }))],
  };
}
