/** The only place that knows how the shared scalars are written on the wire and what is refused. */
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { fail } from './errors.ts';

interface Format {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** The value in its canonical text, or undefined where the text is not of this type. */
  readonly parse: (text: string) => string | undefined;
}

const day = /^(\d{4})-(\d{2})-(\d{2})$/;

function isCalendarDay(text: string): boolean {
  const parts = day.exec(text);
  if (!parts) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

const wholeNumber = (text: string): string | undefined => (/^-?\d+$/.test(text) ? text : undefined);

const formats: readonly Format[] = [
  {
    name: 'Date',
    zh: '存在的日期,写作 YYYY-MM-DD,如 2015-10-26',
    en: 'a day that exists, written YYYY-MM-DD, such as 2015-10-26',
    parse: (text) => (isCalendarDay(text) ? text : undefined),
  },
  {
    name: 'DateTime',
    zh: '带时区的时刻,如 2015-10-26T09:47:00Z',
    en: 'an instant with its time zone, such as 2015-10-26T09:47:00Z',
    parse: (text) => {
      const shaped = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
      if (!shaped || !isCalendarDay(shaped[1] ?? '')) return undefined;
      const instant = new Date(text);
      return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString().replace('.000Z', 'Z');
    },
  },
  { name: 'MoneyFen', zh: '以分为单位的整数', en: 'a whole number of fen', parse: wholeNumber },
  { name: 'BigInt', zh: '整数', en: 'a whole number', parse: wholeNumber },
];

function scalar({ name, zh, en, parse }: Format): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    const isText = typeof value === 'string' || typeof value === 'bigint' || Number.isSafeInteger(value);
    const parsed = isText ? parse(String(value)) : undefined;
    if (parsed === undefined) {
      const shown = typeof value === 'string' ? value : JSON.stringify(value);
      throw fail('VALUE_MALFORMED', { value: shown, type: name, expected: zh, expectedEn: en });
    }
    return parsed;
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: read,
    parseValue: read,
    parseLiteral: (node: ValueNode) =>
      read(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : node.kind),
  });
}

export const scalars: Readonly<Record<string, GraphQLScalarType>> = Object.fromEntries(
  formats.map((format) => [format.name, scalar(format)]),
);
