/** What an error says to a client: the hub's own words as they are, everybody else's with nothing of the inside. */
import { type ErrorCode, errorMessage, errors } from '@hub/schema/errors.ts';
import { withoutResidentIds } from '@hub/schema/resident-id.ts';
import type { GraphQLFormattedError } from 'graphql';
import type { Hub } from './exchange.ts';

export const isKnown = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errors, code);

/** Codes of GraphQL itself, and all that production says of them: graphql-js names types and fields, and suggests some. */
const ownCodes: ReadonlyMap<string, string> = new Map([
  ['GRAPHQL_PARSE_FAILED', '文档不是合法的 GraphQL · The document is not GraphQL'],
  ['GRAPHQL_VALIDATION_FAILED', '文档与本图不符 · The document does not fit this graph'],
  ['BAD_USER_INPUT', '变量与文档不符 · The variables do not fit the document'],
  ['OPERATION_RESOLUTION_FAILURE', '须指明要执行的操作 · Say which operation'],
]);

/** The code of an answer's first error as it is counted: of these lists, or `OTHER`; `OK` where there is none. */
export function countedCode([error]: readonly GraphQLFormattedError[]): string {
  if (!error) return 'OK';
  const code = error.extensions?.['code'];
  return isKnown(code) || ownCodes.has(String(code)) ? String(code) : 'OTHER';
}

/** Details of a refusal a client may see; everything else a department or library adds stays inside. */
const inside = new Set(['serviceName', 'stacktrace', 'response', 'exception', 'http']);

export function maskedError(error: GraphQLFormattedError, mode: Hub['mode']): GraphQLFormattedError {
  const { code, ...details } = error.extensions ?? {};
  const place = {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  };
  const kept = Object.fromEntries(Object.entries(details).filter(([name]) => !inside.has(name)));
  if (isKnown(code)) return { message: error.message, ...place, extensions: { code, ...kept } };
  const ownMessage = ownCodes.get(String(code));
  if (ownMessage === undefined)
    return { message: errorMessage('INTERNAL'), ...place, extensions: { code: 'INTERNAL' } };
  return mode === 'production'
    ? { message: ownMessage, ...place, extensions: { code } }
    : { message: withoutResidentIds(error.message), ...place, extensions: { code, ...kept } };
}
