/** The only place that speaks HTTP to a department: one request, one deadline, and nulls with a reason when it cannot answer. */
import { departments } from '@hub/schema/departments.ts';
import { fail } from '@hub/schema/errors.ts';
import { type Agent, request as send } from 'undici';
import type { Asking, DepartmentAnswer, DepartmentOutcome } from './asking.ts';
import { outageAnswer } from './outage.ts';

/** Headers that tell a department who asks and that it is the gateway; made anew for each request. */
export type Sign = (asking: Asking, body: string | Uint8Array) => Readonly<Record<string, string>>;

export interface DepartmentOptions {
  readonly name: string;
  readonly url: string;
  /** Time a department has to answer, in milliseconds. Past it its fields are null with DEPARTMENT_UNAVAILABLE. */
  readonly deadlineMs: number;
  readonly agent: Agent;
  /** Undefined where departments are asked without a signature: a supergraph that is not the hub's own. */
  readonly sign?: Sign | undefined;
}

export interface DepartmentRequest {
  readonly query: string;
  /** The whole body, JSON. */
  readonly body: string;
  /** How many entities are asked for; null when the request is for root fields. */
  readonly entities: number | null;
}

export interface Department {
  readonly name: string;
  /** Never throws: a department that does not answer answers nulls and one DEPARTMENT_UNAVAILABLE. */
  ask(asking: Asking, request: DepartmentRequest): Promise<DepartmentAnswer>;
}

const isAnswer = (value: unknown): value is DepartmentAnswer =>
  typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);

function outcomeOf({ departments: outcomes }: Asking, name: string): DepartmentOutcome {
  const known = outcomes.get(name) ?? { requests: 0, failures: [] };
  outcomes.set(name, known);
  return known;
}

/** The department answers 401 to the gateway itself: their keys or clocks differ. */
class DoorClosedError extends Error {
  override readonly name = 'DoorClosedError';
}

class NotGraphqlError extends Error {
  override readonly name = 'NotGraphqlError';
}

/** Why there is no answer, in words that say nothing of addresses. */
function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError' || name === 'HeadersTimeoutError' || name === 'BodyTimeoutError')
    return 'no answer in time';
  if (error instanceof SyntaxError || name === 'NotGraphqlError') return 'its answer is not GraphQL';
  if (name === 'DoorClosedError') return 'it does not accept this gateway’s signature';
  return 'it cannot be reached';
}

export function department({ name, url, deadlineMs, agent, sign }: DepartmentOptions): Department {
  const labels = departments.find((each) => each.name === name) ?? { zh: name, en: name };

  async function post(asking: Asking, body: string): Promise<DepartmentAnswer> {
    const response = await send(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-request-id': asking.requestId,
        ...sign?.(asking, body),
      },
      body,
      dispatcher: agent,
      signal: AbortSignal.any([asking.signal, AbortSignal.timeout(deadlineMs)]),
    });
    if (response.statusCode === 401) {
      await response.body.dump();
      throw new DoorClosedError(`${name} answered 401`);
    }
    const parsed: unknown = await response.body.json();
    if (!isAnswer(parsed)) throw new NotGraphqlError(`${name} answered ${response.statusCode}`);
    return parsed;
  }

  return {
    name,
    ask: async (asking, { query, body, entities }) => {
      const outcome = outcomeOf(asking, name);
      outcome.requests += 1;
      try {
        return await post(asking, body);
      } catch (error) {
        const reason = reasonOf(error);
        outcome.failures.push({ reason });
        asking.log.error({ requestId: asking.requestId, department: name, error }, 'department did not answer');
        const { message, extensions } = fail('DEPARTMENT_UNAVAILABLE', {
          department: name,
          zh: labels.zh,
          en: labels.en,
          reason,
        });
        return outageAnswer(query, entities, { message, extensions });
      }
    },
  };
}
