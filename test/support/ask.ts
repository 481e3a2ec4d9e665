/** Asks a gateway over HTTP, as any client does. */

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape its own query asked for
  readonly json: any;
}

/** POSTs `body` as it stands when it is text, as JSON otherwise. */
export async function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, json: await response.json() };
}

export const codesOf = ({ json }: Reply): unknown[] =>
  (json.errors ?? []).map(({ extensions }: { extensions: { code: unknown } }) => extensions.code);
