/** What leaves: partial data with its gaps named, errors with code, path and nothing of the inside. */
import { departments } from '@hub/schema/departments.ts';
import { type ErrorCode, errorMessage, errors, fail } from '@hub/schema/errors.ts';
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { strike } from '../trust/prune.ts';
import { RefusedDocument } from './admit.ts';
import type { Exchange, Reply } from './exchange.ts';

/** The media type of the GraphQL over HTTP draft, or plain JSON where only that is accepted. */
function mediaType({ headers }: Exchange['incoming']): string {
  const accept = String(headers['accept'] ?? '*/*');
  const wantsGraphql = accept.includes('application/graphql-response+json');
  return `${wantsGraphql ? 'application/graphql-response+json' : 'application/json'}; charset=utf-8`;
}

const isKnown = (code: unknown): code is ErrorCode => typeof code === 'string' && code in errors;

/** Codes of GraphQL itself that say nothing of the inside. */
const ownCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

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
  return departments
    .filter(({ name }) => (asked.get(name)?.failures.length ?? 0) > 0)
    .map(({ name, code, zh, en }) => ({ name, code, zh, en }));
}

const reply = (exchange: Exchange, status: number, result: FormattedExecutionResult): Reply => ({
  status,
  headers: { 'content-type': mediaType(exchange.incoming), 'x-request-id': exchange.incoming.requestId },
  body: JSON.stringify(result),
});

export function respond(exchange: Exchange): void {
  const { result, authorised, incoming } = exchange;
  if (!result) throw new Error('pipeline: nothing was executed');
  const denials = authorised?.denials ?? [];
  const struck = strike(result.data ?? null, denials);
  const denied = denials.map(
    ({ coordinate, code, path }) =>
      ({
        ...fail(code ?? 'UNAUTHORIZED_FIELD_OR_TYPE', { coordinate }).toJSON(),
        path: [...path],
      }) satisfies GraphQLFormattedError,
  );
  const shown = [...(result.errors ?? []).map(shownError), ...denied];
  const missing = gaps(exchange);
  const hadData = 'data' in result;
  exchange.reply = reply(exchange, hadData ? 200 : 400, {
    ...(shown.length > 0 ? { errors: shown } : {}),
    ...(hadData ? { data: struck } : {}),
    extensions: { requestId: incoming.requestId, ...(missing.length > 0 ? { missingDepartments: missing } : {}) },
  });
}

const statusOf = ({ extensions }: GraphQLError): number =>
  isKnown(extensions['code']) ? errors[extensions['code']].status : 400;

/** The answer to a request that a stage ended. */
export function refuse(exchange: Exchange, error: unknown): void {
  const { requestId } = exchange.incoming;
  const extensions = { requestId };
  const asGraphql = error instanceof RefusedDocument ? error.errors : error instanceof GraphQLError ? [error] : [];
  if (asGraphql.length === 0) {
    exchange.hub.log.error({ requestId, error }, 'fault');
    exchange.reply = reply(exchange, 500, { errors: [fail('INTERNAL').toJSON()], extensions });
    return;
  }
  const shown = asGraphql.map((each) =>
    shownError({
      ...each.toJSON(),
      extensions: {
        code: error instanceof RefusedDocument ? 'GRAPHQL_VALIDATION_FAILED' : 'GRAPHQL_PARSE_FAILED',
        ...each.extensions,
      },
    }),
  );
  exchange.reply = reply(exchange, Math.max(400, ...asGraphql.map(statusOf)), { errors: shown, extensions });
}
