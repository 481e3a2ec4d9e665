/** The four operations of the comparison. */

export interface Operation {
  readonly name: string;
  readonly label: string;
  readonly query: string;
  /** Variables of the `n`th variant: equal requests at one time would let a gateway send one for several. */
  variables(n: number): Readonly<Record<string, unknown>>;
}

/** A gateway that shares equal requests in flight must find none: more variants are asked in turn than are in flight. */
export const variantsFor = (concurrency: number): number => Math.ceil(concurrency * 1.5);

export const operations: readonly Operation[] = [
  {
    name: 'S',
    label: 'one subgraph, one small object',
    query: 'query ($code: ID!) { district(code: $code) { code nameZh nameEn population centres { id nameZh } } }',
    variables: (n) => ({ code: String(440_100 + n) }),
  },
  {
    name: 'F',
    label: 'a list of 20 people over four subgraphs: one fetch, then three at once',
    query: `query ($from: Int!) {
      people(first: 20, from: $from) {
        id nameZh address { street lineZh }
        legalAid { id matterZh opened }
        visits { id serviceZh minutes }
        volunteering { hours badgeZh teams { id nameZh } }
      }
    }`,
    variables: (n) => ({ from: n }),
  },
  {
    name: 'D',
    label: 'one fetch and three that each wait for the one before: person → correction → hospital → team',
    query: `query ($id: ID!) {
      person(id: $id) {
        nameZh correction { statusZh since hospital { nameZh beds team { nameZh leaderZh } } }
      }
    }`,
    variables: (n) => ({ id: `P-${1_000 + n}` }),
  },
  {
    name: 'L',
    label: '1,000 people over two subgraphs, about 365 KB, mostly Chinese text',
    query: `query ($from: Int!) {
      people(first: 1000, from: $from) {
        id nameZh address { street lineZh } noteZh
        volunteering { hours since badgeZh teams { id nameZh } }
      }
    }`,
    variables: (n) => ({ from: n }),
  },
];
