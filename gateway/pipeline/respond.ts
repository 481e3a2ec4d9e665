/** What leaves: partial data with its gaps named, errors with code, path and nothing of the inside. */
import { departments } from '@hub/schema/departments.ts';
import { errors, fail } from '@hub/schema/errors.ts';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { intoWire, readWire, writeWire } from '../engine/wire.ts';
import { responseType } from '../http/accept.ts';
import { strike } from '../trust/strike.ts';
import type { Denial, Exchange, Reply } from './exchange.ts';
import { countedCode, isKnown, maskedError } from './mask.ts';
import { RefusedDocument } from './shape.ts';

/** Which departments did not answer, so that a total can be read for what it is. */
function gaps({ departments: asked }: Exchange) {
  const missing = [...asked].filter(([, { failures }]) => failures.length > 0);
  if (missing.length === 0) return undefined;
  return departments
    .filter(({ name }) => missing.some(([other]) => other === name))
    .map(({ name, code, zh, en }) => ({ name, code, zh, en }));
}

interface Answer {
  readonly errors: readonly GraphQLFormattedError[];
  /** JSON as wire text; undefined leaves `data` out. */
  readonly data?: string | null | undefined;
  readonly missingDepartments?: ReturnType<typeof gaps>;
}

function reply(
  { incoming, operation }: Exchange,
  status: number,
  { errors: told, data, missingDepartments }: Answer,
): Reply {
  const type = responseType(incoming.headers['accept'] as string | undefined) ?? 'application/json';
  const extensions = { requestId: incoming.requestId, ...(missingDepartments?.length ? { missingDepartments } : {}) };
  const parts = [
    ...(told.length > 0 ? [`"errors":${intoWire(JSON.stringify(told))}`] : []),
    ...(data === undefined ? [] : [`"data":${data ?? 'null'}`]),
    `"extensions":${intoWire(JSON.stringify(extensions))}`,
  ];
  return {
    status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'x-request-id': incoming.requestId,
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(status === 405 ? { allow: 'POST' } : {}),
    },
    body: `{${parts.join(',')}}`,
    outcome: { kind: operation?.kind ?? 'none', code: countedCode(told) },
  };
}

/** Request errors of a well-formed request: with `application/json` their status is 200, since a proxy's 4xx looks the same. */
const requestErrors = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_UNKNOWN',
  'OPERATION_TOO_LARGE',
  'OPERATION_NOT_SUPPORTED',
  'COST_ESTIMATED_TOO_EXPENSIVE',
  'INTROSPECTION_DISABLED',
]);

function requestStatus({ incoming }: Exchange, told: readonly GraphQLFormattedError[]): number {
  const isJson = responseType(incoming.headers['accept'] as string | undefined) === 'application/json';
  if (isJson && told.every(({ extensions }) => requestErrors.has(String(extensions?.['code'])))) return 200;
  const statuses = told.map(({ extensions }) => {
    const code = extensions?.['code'];
    return isKnown(code) ? errors[code].status : 400;
  });
  return Math.max(400, ...statuses);
}

/** The data with null where something was denied, and the denials that have a place in them. */
function struck(data: string | null, denials: readonly Denial[]): { data: string | null; found: readonly Denial[] } {
  if (denials.length === 0 || data === null) return { data, found: [] };
  const answer = strike(readWire(data) as Record<string, unknown>, denials);
  return { data: writeWire(answer.data), found: answer.found };
}

export function respond(exchange: Exchange): void {
  const { result, authorised, hub } = exchange;
  if (!result) throw new Error('pipeline: nothing was executed');
  const told = result.errors.map((error) => maskedError(error, hub.mode));
  if (result.data === undefined) {
    exchange.reply = reply(exchange, requestStatus(exchange, told), { errors: told });
    return;
  }
  const { data, found } = struck(result.data, authorised?.denials ?? []);
  const denied = found.map(({ coordinate, code, path }) => ({
    ...fail(code ?? 'UNAUTHORIZED_FIELD_OR_TYPE', { coordinate }).toJSON(),
    path: [...path],
  }));
  exchange.reply = reply(exchange, 200, { errors: [...told, ...denied], data, missingDepartments: gaps(exchange) });
}

/** The answer to a request that a stage ended. */
export function refuse(exchange: Exchange, error: unknown): void {
  const { requestId } = exchange.incoming;
  const asGraphql = error instanceof RefusedDocument ? error.errors : error instanceof GraphQLError ? [error] : [];
  if (asGraphql.length === 0) {
    exchange.hub.log.error({ requestId, error }, 'fault');
    exchange.reply = reply(exchange, 500, { errors: [fail('INTERNAL').toJSON()] });
    return;
  }
  const own = error instanceof RefusedDocument ? 'GRAPHQL_VALIDATION_FAILED' : 'GRAPHQL_PARSE_FAILED';
  const told = asGraphql.map((each) =>
    maskedError({ ...each.toJSON(), extensions: { code: own, ...each.extensions } }, exchange.hub.mode),
  );
  exchange.reply = reply(exchange, requestStatus(exchange, told), { errors: told });
}
