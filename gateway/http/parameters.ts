/** The parameters of a GraphQL-over-HTTP request, out of a POST's JSON or a GET's query. */
import { fail } from '@hub/schema/errors.ts';

export interface HttpRequest {
  readonly method: string;
  /** Parsed JSON of a POST. */
  readonly body: unknown;
  readonly search: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Parameters {
  /** The document, or the id of one that is persisted: one of the two. */
  readonly query: string | undefined;
  readonly documentId: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const badRequest = (reason: string) => fail('BAD_REQUEST', { reason });

function jsonOf(name: string, text: unknown): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(String(text));
  } catch {
    throw badRequest(`"${name}" is not JSON`);
  }
}

function given({ method, body, search }: HttpRequest): unknown {
  if (method !== 'GET') return body;
  return {
    ...search,
    variables: jsonOf('variables', search['variables']),
    extensions: jsonOf('extensions', search['extensions']),
  };
}

/** Apollo's clients name a persisted document in an extension. */
function apolloId(extensions: unknown): string | undefined {
  const { persistedQuery } = isMap(extensions) ? extensions : {};
  const hash = isMap(persistedQuery) ? persistedQuery['sha256Hash'] : undefined;
  return typeof hash === 'string' ? `sha256:${hash}` : undefined;
}

/** @throws BAD_REQUEST where a request names no document, or two. */
function documentOf({ query, documentId, extensions }: Record<string, unknown>) {
  if (documentId === undefined || documentId === null) {
    const id = query === undefined ? apolloId(extensions) : undefined;
    if (id !== undefined) return { query: undefined, documentId: id };
    if (typeof query !== 'string' || query.trim() === '') throw badRequest('"query" must be a GraphQL document');
    return { query, documentId: undefined };
  }
  if (typeof documentId !== 'string') throw badRequest('"documentId" must be text');
  if (query !== undefined) throw badRequest('"documentId" stands instead of "query", not beside it');
  return { query: undefined, documentId };
}

/** @throws BAD_REQUEST where it is no well-formed GraphQL-over-HTTP request. */
export function parametersOf(request: HttpRequest): Parameters {
  const parameters = given(request);
  if (!isMap(parameters)) throw badRequest('the body must be one JSON object with "query"');
  const { operationName, variables, extensions } = parameters;
  const document = documentOf(parameters);
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw badRequest('"operationName" must be text');
  if (variables !== undefined && variables !== null && !isMap(variables))
    throw badRequest('"variables" must be an object');
  if (extensions !== undefined && extensions !== null && !isMap(extensions))
    throw badRequest('"extensions" must be an object');
  return { ...document, operationName: operationName || undefined, variables: variables ?? {} };
}
