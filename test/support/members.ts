/** A hub everybody asks in the name of an organisation of their own: a second gateway that trusts an issuer of the test. */
import { readConfig } from '@hub/gateway/config.ts';
import { startGateway } from '@hub/gateway/server.ts';
import type { DepartmentName } from '@hub/schema/departments.ts';
import type { Purpose } from '@hub/schema/purposes.ts';
import { codesOf, post } from './ask.ts';
import { startHub } from './hub.ts';
import { newKey, startIssuer } from './issuer.ts';

export interface Answered {
  readonly codes: readonly unknown[];
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape its own query asked for
  readonly data: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly errors: any;
}
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Done = Answered & { readonly done: any };

/** One action in a procedure, at the version it stands at. */
export type Procedure = (organisation: string, action: string, given?: object, selection?: string) => Promise<Done>;

export interface Members {
  ask(organisation: string, query: string, variables?: object): Promise<Answered>;
  /** `call(input)` with an idempotency key of its own. */
  mutate(organisation: string, call: string, type: string, input: object, selection?: string): Promise<Done>;
  procedure(call: string, type: string, row: { readonly id: string; readonly version: number }): Procedure;
  stop(): Promise<void>;
}

/** @param scope what every member's token may do and read. */
export async function startMembers({
  writable,
  now,
  scope,
  purpose = 'CASE_MANAGEMENT',
}: {
  readonly writable: readonly DepartmentName[];
  readonly now: () => string;
  readonly scope: string;
  readonly purpose?: Purpose;
}): Promise<Members> {
  const hub = await startHub({ writable, now });
  const issuer = await startIssuer('tongchou-test');
  const key = newKey();
  issuer.publish(key);
  const gateway = await startGateway(
    readConfig({
      ...hub.environment,
      TONGCHOU_ISSUER: issuer.url,
      TONGCHOU_AUDIENCE: 'tongchou-test',
      TONGCHOU_AUDIT: `${hub.data}/members/audit`,
      // Owners know the hub's own gateway by the usual name.
      TONGCHOU_AUDIT_CHAIN: 'members',
      TONGCHOU_AUDIT_HEADS: `${hub.data}/members/heads`,
    }),
  );
  // Before the table of grants is read, everything personal is closed.
  await gateway.hub.grants.refresh();
  let count = 0;
  const ask: Members['ask'] = async (organisation, query, variables = {}) => {
    const token = issuer.token(key, { sub: `member of ${organisation}`, organisation, scope });
    const answer = await post(
      gateway.url,
      { query, variables },
      { authorization: `Bearer ${token}`, 'x-hub-purpose': purpose },
    );
    return { codes: codesOf(answer), data: answer.json.data, errors: answer.json.errors };
  };
  const mutate: Members['mutate'] = async (organisation, call, type, input, selection = 'id state version') => {
    count += 1;
    const answer = await ask(organisation, `mutation ($input: ${type}!) { ${call}(input: $input) { ${selection} } }`, {
      input: { idempotencyKey: `members-test-${count}`, ...input },
    });
    return { ...answer, done: answer.data?.[call] };
  };
  return {
    ask,
    mutate,
    procedure: (call, type, { id, version: begun }) => {
      let version = begun;
      return async (organisation, action, given = {}, selection = '') => {
        const input = { id, action, expectedVersion: version, ...given };
        const answer = await mutate(organisation, call, type, input, `id state version ${selection}`);
        version = answer.done?.version ?? version;
        return answer;
      };
    },
    stop: async () => {
      await gateway.stop();
      await issuer.stop();
      await hub.stop();
    },
  };
}
