/** Sends one query many times in a process of its own: each message names a gateway to ask, each is answered when it is done. */
import { Agent, request } from 'undici';

export interface Round {
  readonly url: string;
  readonly token: string;
  readonly query: string;
  readonly requests: number;
  readonly connections: number;
}

const agents = new Map<string, Agent>();

async function ask({ url, token, query, requests, connections }: Round): Promise<void> {
  const agent = agents.get(url) ?? new Agent({ connections, pipelining: 1 });
  agents.set(url, agent);
  let left = requests;
  /** Under a name of its own on each connection: equal questions of one principal under way would be asked once. */
  async function one(connection: number): Promise<void> {
    const body = JSON.stringify({ query: query.replace(/query (\w+)/, `query $1${connection}`) });
    while (left > 0) {
      left -= 1;
      const { body: answer } = await request(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
        dispatcher: agent,
      });
      const text = await answer.text();
      if (text.includes('"errors"')) throw new Error(text);
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, connection) => one(connection)));
}

process.on('message', (round: Round) => {
  ask(round).then(
    () => process.send?.({ failed: null }),
    (error: unknown) => process.send?.({ failed: String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
