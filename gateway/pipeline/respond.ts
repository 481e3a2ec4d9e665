/** What leaves: partial data with its gaps named, errors with code, path and nothing of the inside. */
import { departments } from '@hub/schema/departments.ts';
import { type ErrorCode, errorMessage, errors, fail } from '@hub/schema/errors.ts';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { intoWire } from '../engine/wire.ts';
import { responseType } from '../http/accept.ts';
import { RefusedDocument } from './admit.ts';
import type { Exchange, Reply } from './exchange.ts';

const isKnown = (code: unknown): code is ErrorCode => typeof code === 'string' && code in errors;

/** Codes of GraphQL itself that say nothing of the inside. */
const ownCodes = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Details of a refusal a client may see; everything else a department or library adds stays inside. */
const inside = new Set(['serviceName', 'stacktrace', 'response', 'exception', 'http']);

function shownError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, ...details } = error.extensions ?? {};
  const kept = Object.fromEntries(Object.entries(details).filter(([name]) => !inside.has(name)));
  const isShown = isKnown(code) || ownCodes.has(String(code));
  return {
    message: isShown ? error.message : errorMessage('INTERNAL'),
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: isShown ? { code, ...kept } : { code: 'INTERNAL' },
  };
}

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

function reply({ incoming }: Exchange, status: number, { errors: told, data, missingDepartments }: Answer): Reply {
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
      ...(status === 405 ? { allow: 'POST' } : {}),
    },
    body: `{${parts.join(',')}}`,
  };
}

/** Request errors of a well-formed request: with `application/json` their status is 200, since a proxy's 4xx looks the same. */
const requestErrors = new Set([...ownCodes, 'OPERATION_UNKNOWN', 'OPERATION_TOO_LARGE', 'OPERATION_NOT_SUPPORTED']);

function requestStatus({ incoming }: Exchange, told: readonly GraphQLFormattedError[]): number {
  const isJson = responseType(incoming.headers['accept'] as string | undefined) === 'application/json';
  if (isJson && told.every(({ extensions }) => requestErrors.has(String(extensions?.['code'])))) return 200;
  const statuses = told.map(({ extensions }) => {
    const code = extensions?.['code'];
    return isKnown(code) ? errors[code].status : 400;
  });
  return Math.max(400, ...statuses);
}

export function respond(exchange: Exchange): void {
  const { result, authorised } = exchange;
  if (!result) throw new Error('pipeline: nothing was executed');
  const told = result.errors.map(shownError);
  if (result.data === undefined) {
    exchange.reply = reply(exchange, requestStatus(exchange, told), { errors: told });
    return;
  }
  const denied = (authorised?.denials ?? []).map(({ coordinate, path }) => ({
    ...fail('UNAUTHORIZED_FIELD_OR_TYPE', { coordinate }).toJSON(),
    path: [...path],
  }));
  exchange.reply = reply(exchange, 200, {
    errors: [...told, ...denied],
    data: result.data,
    missingDepartments: gaps(exchange),
  });
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
  const told = asGraphql.map((each) => shownError({ ...each.toJSON(), extensions: { code: own, ...each.extensions } }));
  exchange.reply = reply(exchange, requestStatus(exchange, told), { errors: told });
}
