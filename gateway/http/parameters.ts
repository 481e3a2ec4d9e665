/** The parameters of a GraphQL-over-HTTP request, out of a POST's JSON or a GET's query. */
import { fail } from '@hub/schema/errors.ts';

export interface HttpRequest {
  readonly method: string;
  /** Parsed JSON of a POST. */
  readonly body: unknown;
  readonly search: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Parameters {
  readonly query: string;
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

/** @throws BAD_REQUEST where it is no well-formed GraphQL-over-HTTP request. */
export function parametersOf(request: HttpRequest): Parameters {
  const parameters = given(request);
  if (!isMap(parameters)) throw badRequest('the body must be one JSON object with "query"');
  const { query, operationName, variables, extensions } = parameters;
  if (typeof query !== 'string' || query.trim() === '') throw badRequest('"query" must be a GraphQL document');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw badRequest('"operationName" must be text');
  if (variables !== undefined && variables !== null && !isMap(variables))
    throw badRequest('"variables" must be an object');
  if (extensions !== undefined && extensions !== null && !isMap(extensions))
    throw badRequest('"extensions" must be an object');
  return { query, operationName: operationName || undefined, variables: variables ?? {} };
}
