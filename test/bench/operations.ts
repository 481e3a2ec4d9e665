/** The four operations of the comparison. */

export interface Operation {
  readonly name: string;
  readonly label: string;
  readonly query: string;
}

export const operations: readonly Operation[] = [
  {
    name: 'S',
    label: 'one subgraph, one small object',
    query: '{ district(code: "440103") { code nameZh nameEn population centres { id nameZh } } }',
  },
  {
    name: 'F',
    label: 'a list of 20 people over four subgraphs: one fetch, then three at once',
    query: `{
      people(first: 20) {
        id nameZh address { street lineZh }
        legalAid { id matterZh opened }
        visits { id serviceZh minutes }
        volunteering { hours badgeZh teams { id nameZh } }
      }
    }`,
  },
  {
    name: 'D',
    label: 'one fetch and three that each wait for the one before: person → correction → hospital → team',
    query: `{
      person(id: "P-0007") {
        nameZh correction { statusZh since hospital { nameZh beds team { nameZh leaderZh } } }
      }
    }`,
  },
  {
    name: 'L',
    label: '1,000 people over two subgraphs, mostly Chinese text',
    query: `{
      people(first: 1000) {
        id nameZh born address { street lineZh } noteZh
        volunteering { hours since badgeZh teams { id nameZh leaderZh } }
      }
    }`,
  },
];
