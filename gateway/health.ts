/** Whether the gateway lives, and which departments answer. */
import { departments as known } from '@hub/schema/departments.ts';
import type { FastifyInstance } from 'fastify';
import { request as send } from 'undici';
import type { EditionState } from './supergraph/editions.ts';

export interface DepartmentAddress {
  readonly name: string;
  /** Of its GraphQL endpoint. */
  readonly url: string;
}

/** Time a department has to say it is ready, in milliseconds. */
const patienceMs = 1_000;

type Readiness = 'ready' | 'down';

async function readiness({ url }: DepartmentAddress): Promise<Readiness> {
  try {
    const { statusCode, body } = await send(new URL('/health/ready', url), { signal: AbortSignal.timeout(patienceMs) });
    await body.dump();
    return statusCode === 200 ? 'ready' : 'down';
  } catch {
    return 'down';
  }
}

export interface HealthOptions {
  /** As the supergraph names them now. */
  readonly departments: () => readonly DepartmentAddress[];
  readonly edition: () => EditionState;
}

/** The gateway is ready when it has a supergraph; a department that is down makes it `degraded`, and is named; so is a supergraph that was refused. */
export function registerHealth(app: FastifyInstance, { departments, edition }: HealthOptions): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async () => {
    const states = await Promise.all(
      departments().map(async (department) => {
        const labels = known.find(({ name }) => name === department.name);
        return { name: department.name, zh: labels?.zh, en: labels?.en, status: await readiness(department) };
      }),
    );
    const down = states.filter(({ status }) => status === 'down').map(({ name }) => name);
    const { hash, since, refused } = edition();
    return {
      status: down.length === 0 ? 'ready' : 'degraded',
      down,
      departments: states,
      supergraph: { hash, since, ...(refused ? { refused } : {}) },
    };
  });
}
