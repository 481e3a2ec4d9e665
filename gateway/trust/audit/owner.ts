/** Asks an owner's auditor door, in the gateway's own name: signed like everything the gateway asks of a department. */
import type { KeyObject } from 'node:crypto';
import { type DepartmentName, departments } from '@hub/schema/departments.ts';
import { signerFor } from '@hub/schema/door.ts';
import { request as send } from 'undici';
import { anonymous } from '../principal.ts';

/** The gateway itself, which reads no personal data here. */
const gateway = { ...anonymous, subject: 'gateway', persona: 'gateway' };

export class OwnerSilent extends Error {
  override readonly name = 'OwnerSilent';
}

export interface Owner {
  readonly name: DepartmentName;
  /** What the owner answers, JSON. @throws {OwnerSilent} where it does not, within the deadline. */
  ask(question: object): Promise<unknown>;
}

export interface OwnersConfig {
  readonly urls: Readonly<Record<string, string>>;
  readonly doorKeys: () => ReadonlyMap<string, KeyObject>;
  readonly doorAudience: (department: string) => string;
  readonly deadlineMs: number;
}

/** Beside the graph: whatever path a proxy has put a department under stays. */
const auditorUrl = (graph: string): URL => new URL('audit', graph);

interface Reached {
  readonly name: DepartmentName;
  readonly graph: string;
  readonly key: KeyObject;
  readonly audience: string;
  readonly deadlineMs: number;
}

function ownerOf({ name, graph, key, audience, deadlineMs }: Reached): Owner {
  const sign = signerFor(audience, key);
  const url = auditorUrl(graph);
  return {
    name,
    ask: async (question) => {
      const body = JSON.stringify(question);
      const headers = sign({ actor: gateway, requestId: 'gateway-audit', body, deadlineMs });
      try {
        const { statusCode, body: answer } = await send(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body,
          signal: AbortSignal.timeout(deadlineMs),
          // Asked once a minute: a connection held between would only keep the department from stopping.
          reset: true,
        });
        const text = await answer.text();
        if (statusCode !== 200) throw new OwnerSilent(`${name} answered ${statusCode}`);
        return JSON.parse(text);
      } catch (error) {
        throw error instanceof OwnerSilent ? error : new OwnerSilent(`${name} cannot be reached`, { cause: error });
      }
    },
  };
}

/** Every department, at the address and with the key the gateway has for it. @throws {ConfigError} for keys. */
export function ownersOf({ urls, doorKeys, doorAudience, deadlineMs }: OwnersConfig): readonly Owner[] {
  const keys = doorKeys();
  return departments.flatMap(({ name, port }) => {
    const key = keys.get(name);
    return key
      ? [
          ownerOf({
            name,
            graph: urls[name] ?? `http://127.0.0.1:${port}/graphql`,
            key,
            audience: doorAudience(name),
            deadlineMs,
          }),
        ]
      : [];
  });
}
