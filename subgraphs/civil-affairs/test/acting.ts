/** What the tests of procedures do: mutations in the name of an organisation's member, each with an idempotency key of its own unless one is given. */
import { type Answer, actorWith, everyScope, type SubgraphUnderTest } from '@hub/kit/testing.ts';

export type Fields = Readonly<Record<string, unknown>>;

let count = 0;
export function nextKey(): string {
  count += 1;
  return `civil-affairs-test-${count}`;
}

export interface Done {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
  readonly done: any;
  readonly codes: readonly unknown[];
  readonly errors: Answer['errors'];
}

export const memberOf = (organisation: string | null) =>
  actorWith({ subject: `member of ${organisation}`, organisation, scopes: everyScope.scopes });

/** `call(input)` by a member of `organisation`; the input type is the call's own unless told. */
export async function mutate(
  department: SubgraphUnderTest,
  organisation: string | null,
  call: string,
  type: string,
  input: Fields,
  selection = 'id state version',
): Promise<Done> {
  const { data, errors } = await department.ask(
    `mutation ($input: ${type}!) { ${call}(input: $input) { ${selection} } }`,
    { input: { idempotencyKey: nextKey(), ...input } },
    memberOf(organisation),
  );
  return { done: data?.[call], codes: errors.map(({ code }) => code), errors };
}
