/**
 * Documents agreed with a partner, one a file in a folder named after the partner's client. A partner's system runs these and
 * nothing else, by id (GraphQL over HTTP, appendix A), so that what it can read is what was agreed, and is known before it asks.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '@hub/schema/errors.ts';
import { holdsResidentId } from '@hub/schema/resident-id.ts';
import { parse } from 'graphql';
import { ConfigError } from '../config-error.ts';
import type { Parameters } from '../http/parameters.ts';
import type { Principal } from '../trust/principal.ts';

export interface PersistedSettings {
  /** Undefined where no partner has an agreement. */
  readonly folder: string | undefined;
  /** Roles that run persisted documents only. */
  readonly roles: readonly string[];
}

export interface PersistedDocument {
  readonly client: string;
  readonly file: string;
  /** `sha256:` and the hash of the file's bytes, in hex. */
  readonly id: string;
  readonly text: string;
}

export interface Persisted {
  /** The document a request is for. @throws PERSISTED_QUERY_ID_REQUIRED, PERSISTED_QUERY_NOT_FOUND. */
  textFor(principal: Principal, parameters: Pick<Parameters, 'query' | 'documentId'>): string;
}

function checked(file: string, text: string): string {
  try {
    parse(text);
  } catch (error) {
    throw new ConfigError(
      `${file}:不是 GraphQL 文档 · no GraphQL document: ${error instanceof Error ? error.message : error}`,
    );
  }
  if (holdsResidentId(text)) throw new ConfigError(`${file}:含居民身份证号 · holds a resident id`);
  return text;
}

/** Every document, by client and file name. @throws {ConfigError} naming the folder or file that cannot be used. */
export function persistedDocuments(folder: string | undefined): PersistedDocument[] {
  if (folder === undefined) return [];
  if (!existsSync(folder)) throw new ConfigError(`${folder}:没有这个文件夹 · there is no such folder`);
  const clients = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return clients
    .map(({ name }) => name)
    .sort()
    .flatMap((client) =>
      readdirSync(join(folder, client))
        .filter((file) => file.endsWith('.graphql'))
        .sort()
        .map((file) => {
          const path = join(folder, client, file);
          const text = checked(path, readFileSync(path, 'utf8'));
          return { client, file: path, id: `sha256:${createHash('sha256').update(text).digest('hex')}`, text };
        }),
    );
}

/** @throws {ConfigError}. */
export function persisted({ folder, roles }: PersistedSettings): Persisted {
  const nameOf = (client: string, id: string): string => `${client} ${id}`;
  const texts = new Map(persistedDocuments(folder).map(({ client, id, text }) => [nameOf(client, id), text]));
  const bound = new Set(roles);
  return {
    textFor: ({ client, roles: held }, { query, documentId }) => {
      if (documentId !== undefined) {
        // Another client's agreement is no agreement: it is not found.
        const text = client === null ? undefined : texts.get(nameOf(client, documentId));
        if (text === undefined) throw fail('PERSISTED_QUERY_NOT_FOUND');
        return text;
      }
      if (held.some((role) => bound.has(role))) throw fail('PERSISTED_QUERY_ID_REQUIRED');
      return query ?? '';
    },
  };
}
