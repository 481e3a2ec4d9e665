/** What the tests of sharing do to requests and grants, in the name of an organisation's member. */
import { type Answer, actorWith, type SubgraphUnderTest } from '@hub/kit/testing.ts';

export type Fields = Readonly<Record<string, unknown>>;

const memberOf = (organisation: string | null) =>
  actorWith({ subject: `member of ${organisation}`, organisation, scopes: new Set(['sharing:decide']) });

let count = 0;
export function nextKey(): string {
  count += 1;
  return `sharing-test-${count}`;
}

const requestFields =
  'id state version client class dueAt overdue history { action by organisation from to noteZh version }';
const grantFields = 'id state version client purpose fields from until owner { code } request { id }';

const wanted = {
  owner: 'JUSTICE',
  fields: ['Person.corrections'],
  purpose: 'REFERRAL',
  legalBasisZh: '社区矫正法第三十五条',
  scenarioZh: '出院转介',
  scopeZh: '经本人同意转介的患者',
  method: 'QUERY',
  until: '2016-06-30',
};

export interface Done {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
  readonly done: any;
  readonly errors: Answer['errors'];
  readonly codes: readonly unknown[];
}

/** Mutations on `department`, each with an idempotency key of its own unless one is given. */
export function sharingIn(department: () => SubgraphUnderTest) {
  async function mutate(call: string, type: string, selection: string, input: Fields, organisation: string | null) {
    const { data, errors } = await department().ask(
      `mutation ($input: ${type}!) { ${call}(input: $input) { ${selection} } }`,
      { input: { idempotencyKey: nextKey(), ...input } },
      memberOf(organisation),
    );
    return { done: data?.[call], errors, codes: errors.map(({ code }) => code) } satisfies Done;
  }
  const request = (given: Fields = {}, organisation: string | null = 'HEALTH') =>
    mutate('requestSharing', 'RequestSharingInput', requestFields, { ...wanted, ...given }, organisation);
  const act = (id: string, action: string, expectedVersion: number, organisation: string, given: Fields = {}) =>
    mutate(
      'actOnSharing',
      'ActOnSharingInput',
      `${requestFields} grant { ${grantFields} }`,
      { id, action, expectedVersion, ...given },
      organisation,
    );
  return {
    request,
    act,
    onGrant: (call: string, id: string, expectedVersion: number, organisation: string, given: Fields = {}) =>
      mutate(
        call,
        'ActOnGrantInput',
        'id state version history { action noteZh }',
        { id, expectedVersion, noteZh: '理由', ...given },
        organisation,
      ),
    /** A request that its owner has supplied, and the grant it led to. */
    supplied: async (given: Fields = {}) => {
      const { done } = await request(given);
      await act(done.id, 'AGREE', 1, 'JUSTICE');
      return (await act(done.id, 'SUPPLY', 2, 'JUSTICE')).done;
    },
  };
}
