/**
 * Serves the audit's own graph to the gateway it belongs to: a subgraph like every department's, behind the same door, and no
 * process more. It listens on this machine alone, on whatever port is free; the door's key is made here and leaves nowhere.
 */
import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auditGraph } from '@hub/schema/departments.ts';
import { digestOf, verifierFor } from '@hub/schema/door.ts';
import { errors, fail } from '@hub/schema/errors.ts';
import { publishedDocument } from '@hub/schema/publish.ts';
import {
  buildASTSchema,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { Recent } from '../recent.ts';
import { type AuditContext, type AuditGraphOptions, auditResolvers } from './resolvers.ts';

export interface AuditGraph {
  readonly url: string;
  readonly key: KeyObject;
  stop(): Promise<void>;
}

/** Bytes of a request; the gateway's own are far smaller. */
const mostBytes = 200_000;

/** What is published, without what only composition reads: every field of it is a root field or below one. */
function schemaOf(): GraphQLSchema {
  const published = publishedDocument(auditGraph.name).definitions;
  const definitions = published.filter(
    ({ kind }) => kind !== Kind.SCHEMA_EXTENSION && kind !== Kind.OBJECT_TYPE_EXTENSION,
  );
  const fields = published.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_EXTENSION ? (definition.fields ?? []) : [],
  );
  const query = { kind: Kind.OBJECT_TYPE_DEFINITION, name: { kind: Kind.NAME, value: 'Query' }, fields } as const;
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: [...definitions, query] }, { assumeValidSDL: true });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export async function serveAuditGraph(
  options: AuditGraphOptions,
  onFault: (error: unknown) => void,
): Promise<AuditGraph> {
  const schema = schemaOf();
  const key = createSecretKey(randomBytes(32));
  const verify = verifierFor(auditGraph.name, [key]);
  const rootValue = auditResolvers(options);
  const documents = new Recent<ReturnType<typeof parse>>(200);
  const documentOf = (query: string) =>
    documents.get(query, () => {
      const document = parse(query);
      const [wrong] = validate(schema, document, specifiedRules);
      if (wrong) throw wrong;
      return document;
    });

  const reply = (response: ServerResponse, status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  };
  const refuse = (response: ServerResponse): void =>
    reply(response, errors.DOOR_CLOSED.status, { errors: [fail('DOOR_CLOSED').toJSON()] });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.startsWith('/health/')) return reply(response, 200, { status: 'ok' });
    const signed = verify(request.method ?? '', request.headers);
    if (typeof signed === 'string') return refuse(response);
    const body = await bodyOf(request);
    if (!body || digestOf(body) !== signed.digest) return refuse(response);
    const { query, variables } = JSON.parse(body.toString('utf8'));
    const contextValue: AuditContext = {
      actor: signed.actor,
      requestId: String(request.headers['x-request-id']),
      deadlineAt: Date.now() + signed.deadlineMs,
    };
    const result = await execute({
      schema,
      document: documentOf(query),
      rootValue,
      contextValue,
      variableValues: variables,
    });
    const told = (result.errors ?? []).map((error) => {
      const { originalError } = error;
      if (!originalError || originalError instanceof GraphQLError) return error.toJSON();
      onFault(originalError);
      return { ...fail('INTERNAL').toJSON(), path: error.path };
    });
    return reply(response, 200, { data: result.data, ...(told.length > 0 ? { errors: told } : {}) });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      onFault(error);
      reply(response, 500, { errors: [fail('INTERNAL').toJSON()] });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // It serves the gateway alone, and keeps no process alive without it.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    key,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
