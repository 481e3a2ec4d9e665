/** Content negotiation as RFC 9110 has it: the most specific range that matches a type gives its weight. */

export interface Range {
  /** `type/subtype`, or a coding; may hold `*`. Lower case. */
  readonly value: string;
  /** From 0, refused, to 1. */
  readonly weight: number;
  /** Parameters besides `q`. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The ranges of an `Accept` or `Accept-Encoding` header; a part that is malformed is passed over. */
export function rangesOf(header: string): Range[] {
  return header.split(',').flatMap((part) => {
    const [value = '', ...rest] = part.split(';').map((piece) => piece.trim().toLowerCase());
    if (!/^[^\s/]+(?:\/[^\s/]+)?$/.test(value)) return [];
    const parameters = Object.fromEntries(
      rest.map((piece) => {
        const at = piece.indexOf('=');
        return at === -1 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + 1).replace(/^"(.*)"$/, '$1')];
      }),
    );
    const { q = '1', ...others } = parameters;
    const weight = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(q) ? Number(q) : 0;
    return [{ value, weight, parameters: others }];
  });
}

export const responseTypes = ['application/graphql-response+json', 'application/json'] as const;
export type ResponseType = (typeof responseTypes)[number];

const isUtf8 = ({ parameters }: Range): boolean => (parameters['charset'] ?? 'utf-8') === 'utf-8';

/** How specifically a range names a type: 0 where it does not. */
function specificity({ value }: Range, type: string): number {
  if (value === type) return 3;
  if (value === `${type.slice(0, type.indexOf('/'))}/*`) return 2;
  return value === '*/*' ? 1 : 0;
}

function weightOf(type: string, ranges: readonly Range[]): { weight: number; at: number } {
  let best = { weight: 0, at: ranges.length, specific: 0 };
  ranges.forEach((range, at) => {
    const specific = specificity(range, type);
    if (specific > best.specific) best = { weight: range.weight, at, specific };
  });
  return best;
}

const eventType = 'text/event-stream';

/** Whether the client asks for a stream of events, by name: whoever takes anything expects one answer. */
export const takesEvents = (accept: string | undefined): boolean =>
  accept !== undefined &&
  rangesOf(accept)
    .filter(isUtf8)
    .some(({ value, weight }) => value === eventType && weight > 0);

const known = new Map<string, ResponseType | undefined>();

/**
 * The type to answer in: by weight, then by the client's own order, then GraphQL's own type first.
 * @returns undefined where the client accepts neither
 */
export function responseType(accept: string | undefined): ResponseType | undefined {
  if (accept === undefined || accept === '*/*') return 'application/graphql-response+json';
  if (known.has(accept)) return known.get(accept);
  const ranges = rangesOf(accept).filter(isUtf8);
  const [best] = responseTypes
    .map((type) => ({ type, ...weightOf(type, ranges) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.at - other.at);
  // Clients send few different headers; whoever sends many does not fill the memory.
  if (known.size < 100) known.set(accept, best?.type);
  return best?.type;
}
