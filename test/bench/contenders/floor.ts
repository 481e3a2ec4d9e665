/** The floor: each operation's answer merged by hand over undici, with no GraphQL in it. What any gateway must at least do. */
import { createServer } from 'node:http';
import { Agent, request } from 'undici';
import { operations } from '../operations.ts';
import { listen, services } from './given.ts';

// biome-ignore lint/suspicious/noExplicitAny: merged by hand, each shape known where it is written
type Json = any;

const agent = new Agent({ connections: 128, pipelining: 1 });
const urls = Object.fromEntries(services().map(({ name, url }) => [name, url]));
const headers = { 'content-type': 'application/json' };

async function ask(name: string, query: string, variables: object = {}): Promise<Json> {
  const body = JSON.stringify({ query, variables });
  const response = await request(urls[name] ?? '', { method: 'POST', headers, body, dispatcher: agent });
  return ((await response.body.json()) as Json).data;
}

const entities = (type: string, selection: string): string =>
  `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selection} } } }`;

const references = (type: string, rows: readonly Json[]) => ({ r: rows.map(({ id }) => ({ __typename: type, id })) });

const merges: Readonly<Record<string, (variables: Json) => Promise<Json>>> = {
  S: (variables) =>
    ask(
      'civil-affairs',
      'query($code: ID!) { district(code: $code) { code nameZh nameEn population centres { id nameZh } } }',
      variables,
    ),
  F: async (variables) => {
    const { people } = await ask(
      'civil-affairs',
      'query($from: Int!) { people(first: 20, from: $from) { id nameZh address { street lineZh } } }',
      variables,
    );
    const keys = references('Person', people);
    const [justice, health, volunteer] = await Promise.all([
      ask('justice', entities('Person', 'legalAid { id matterZh opened }'), keys),
      ask('health', entities('Person', 'visits { id serviceZh minutes }'), keys),
      ask('volunteer', entities('Person', 'volunteering { hours badgeZh teams { id nameZh } }'), keys),
    ]);
    people.forEach((person: Json, index: number) => {
      person.legalAid = justice._entities[index].legalAid;
      person.visits = health._entities[index].visits;
      person.volunteering = volunteer._entities[index].volunteering;
    });
    return { people };
  },
  D: async (variables) => {
    const { person } = await ask('civil-affairs', 'query($id: ID!) { person(id: $id) { id nameZh } }', variables);
    const found = await ask(
      'justice',
      entities('Person', 'correction { statusZh since hospital { id } }'),
      references('Person', [person]),
    );
    const { correction } = found._entities[0];
    const hospitals = await ask(
      'health',
      entities('Hospital', 'nameZh beds team { id }'),
      references('Hospital', [correction.hospital]),
    );
    const [{ nameZh, beds, team }] = hospitals._entities;
    const teams = await ask('volunteer', entities('Team', 'nameZh leaderZh'), references('Team', [team]));
    return {
      person: {
        nameZh: person.nameZh,
        correction: {
          statusZh: correction.statusZh,
          since: correction.since,
          hospital: { nameZh, beds, team: teams._entities[0] },
        },
      },
    };
  },
  L: async (variables) => {
    const { people } = await ask(
      'civil-affairs',
      'query($from: Int!) { people(first: 1000, from: $from) { id nameZh address { street lineZh } noteZh } }',
      variables,
    );
    const selection = 'volunteering { hours since badgeZh teams { id nameZh } }';
    const { _entities } = await ask('volunteer', entities('Person', selection), references('Person', people));
    people.forEach((person: Json, index: number) => {
      person.volunteering = _entities[index].volunteering;
    });
    return { people };
  },
};

const byQuery = new Map(operations.map(({ name, query }) => [query, merges[name]]));

const server = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', async () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const bytes = Buffer.from(JSON.stringify({ data: await byQuery.get(query)?.(variables) }));
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes);
  });
});
await listen(server);
