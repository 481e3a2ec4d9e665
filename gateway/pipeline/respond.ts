/** What leaves: partial data with its gaps named, errors with code, path and nothing of the inside. */
import { departments } from '@hub/schema/departments.ts';
import { errors, fail } from '@hub/schema/errors.ts';
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { strike } from '../trust/strike.ts';
import type { Exchange, Reply } from './exchange.ts';
import { isKnown, maskedError } from './mask.ts';
import { RefusedDocument } from './shape.ts';

/** The media type of the GraphQL over HTTP draft, or plain JSON where only that is accepted. */
function mediaType({ headers }: Exchange['incoming']): string {
  const accept = String(headers['accept'] ?? '*/*');
  const wantsGraphql = accept.includes('application/graphql-response+json');
  return `${wantsGraphql ? 'application/graphql-response+json' : 'application/json'}; charset=utf-8`;
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
  const { result, authorised, incoming, hub } = exchange;
  if (!result) throw new Error('pipeline: nothing was executed');
  const { data, found } = strike(result.data ?? null, authorised?.denials ?? []);
  const denied = found.map(
    ({ coordinate, code, path }) =>
      ({
        ...fail(code ?? 'UNAUTHORIZED_FIELD_OR_TYPE', { coordinate }).toJSON(),
        path: [...path],
      }) satisfies GraphQLFormattedError,
  );
  const shown = [...(result.errors ?? []).map((error) => maskedError(error, hub.mode)), ...denied];
  const missing = gaps(exchange);
  const hadData = 'data' in result;
  exchange.reply = reply(exchange, hadData ? 200 : 400, {
    ...(shown.length > 0 ? { errors: shown } : {}),
    ...(hadData ? { data } : {}),
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
    maskedError(
      {
        ...each.toJSON(),
        extensions: {
          code: error instanceof RefusedDocument ? 'GRAPHQL_VALIDATION_FAILED' : 'GRAPHQL_PARSE_FAILED',
          ...each.extensions,
        },
      },
      exchange.hub.mode,
    ),
  );
  exchange.reply = reply(exchange, Math.max(400, ...asGraphql.map(statusOf)), { errors: shown, extensions });
}
