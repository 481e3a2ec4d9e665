import { describe, expect, test } from '@jest/globals';
import { buildSchema, type OperationDefinitionNode, parse, validate } from 'graphql';
import type { Operation } from '../pipeline/exchange.ts';
import { prune } from '../trust/prune.ts';

const schema = buildSchema(`
  interface Record { id: ID! note: String }
  type Case implements Record { id: ID! note: String secret: String }
  type File implements Record { id: ID! note: String pages: [Int] }
  union Hit = Case | File
  enum Danger { HIGH LOW }
  type Person { id: ID! cases: [Case!] must: Case! danger: Danger }
  type Query { person: Person people: [Person!]! records: [Record!] hits: [Hit] }
  type Mutation { seal(id: ID!): Case open(id: ID!): File }
`);

function operation(text: string): Operation {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const { name, operation: kind } = document.definitions[0] as OperationDefinitionNode;
  return { text, document, name: name?.value, kind, variables: {} };
}

const without = (...denied: readonly string[]) => ({
  allows: (coordinate: string) => !denied.includes(coordinate),
  isPersonal: (coordinate: string) => coordinate === 'Person.cases' || coordinate === 'Case',
});

/** What is executed is valid whatever was taken out of it. */
function pruned(text: string, ...denied: readonly string[]) {
  const outcome = prune(operation(text), schema, without(...denied));
  expect(validate(schema, parse(outcome.text))).toEqual([]);
  return outcome;
}

const placesOf = ({ denials }: ReturnType<typeof pruned>) => denials.map(({ path }) => path.join('.'));

describe('a denied field', () => {
  test('is taken out of the operation, its place noted under the name the client gave it', () => {
    const { text, denials } = pruned('{ person { id mine: cases { note } } }', 'Person.cases');
    expect(text).not.toMatch(/cases|note/);
    expect(denials).toEqual([
      {
        coordinate: 'Person.cases',
        path: ['person', 'mine'],
        placeholder: 'denied_0',
        nullable: [[true], [true, false]],
      },
    ]);
  });

  test('hides behind neither fragment nor interface: what one implementation protects, the interface does not give', () => {
    const outcome = pruned('{ records { ...Notes } } fragment Notes on Record { id note }', 'Case.note');
    expect(outcome.text).not.toContain('note');
    expect(placesOf(outcome)).toEqual(['records.note']);
  });

  test('is denied by implementation where it is asked for by implementation', () => {
    const outcome = pruned('{ records { id ... on Case { note } ... on File { note } } }', 'Case.note');
    expect(placesOf(outcome)).toEqual(['records.note']);
    expect(outcome.text).toMatch(/\.\.\. on File \{\s+note/);
    expect(outcome.text).not.toMatch(/\.\.\. on Case \{\s+note/);
  });

  test('leaves a valid operation where another type has another field under the same name', () => {
    const outcome = pruned('{ hits { ... on Case { it: secret } ... on File { it: note } } }', 'Case.secret');
    expect(outcome.text).toContain('it: note');
    expect(outcome.text).not.toContain('secret');
  });

  test('keeps its place apart from a client’s alias of the same name', () => {
    const { denials } = pruned('{ person { denied_0: id cases { id } } }', 'Person.cases');
    expect(denials[0]?.placeholder).toBe('denied__0');
  });

  test('may be asked for many times, nested, through fragments in fragments', () => {
    const text =
      'query Q { person { ...A ... { cases { id } } } people { ...A } } fragment A on Person { ...B x: cases { note } } fragment B on Person { cases { id } }';
    const outcome = pruned(text, 'Person.cases');
    expect(placesOf(outcome)).toEqual(['person.cases', 'person.x', 'person.cases', 'people.cases', 'people.x']);
    expect(outcome.text).not.toMatch(/cases|note/);
  });

  test('of a denied type is denied wherever the type is reached', () => {
    const { denials } = pruned('{ person { id cases { id } must { id } } }', 'Case');
    expect(denials.map(({ coordinate }) => coordinate)).toEqual(['Person.cases', 'Person.must']);
  });

  test('of a denied enum likewise', () => {
    expect(placesOf(pruned('{ person { danger } }', 'Danger'))).toEqual(['person.danger']);
  });

  test('takes the variables only it used with it', () => {
    const kept = pruned('query Q($on: Boolean!) { person { id cases @include(if: $on) { id } } }', 'Person.cases');
    expect(kept.text).toMatch(/denied_0: __typename @include\(if: \$on\)/);
    const idle = pruned('query Q($on: Boolean!) { person { id cases { id @include(if: $on) } } }', 'Person.cases');
    expect(idle.text).not.toContain('$on');
  });

  test('of a fragment that is left out keeps the fragment’s condition', () => {
    const { text } = pruned(
      'query Q($on: Boolean!) { person { ...F @skip(if: $on) } } fragment F on Person { cases { id } }',
      'Person.cases',
    );
    expect(text).toMatch(/@skip\(if: \$on\) \{\s+denied_0/);
  });

  test('leaves the other operations of the document out', () => {
    const text = 'query A { person { id } } query B { people { cases { id } } }';
    const { denials } = prune({ ...operation(text), name: 'A' }, schema, without('Person.cases'));
    expect(denials).toEqual([]);
  });

  test('leaves the operation as it was where nothing is denied', () => {
    const text = '{ person { id } }';
    expect(pruned(text)).toEqual({ text, denials: [], personal: [] });
  });
});

describe('a protected type behind an abstract one', () => {
  test('is not read by the interface’s fields, nor named by __typename', () => {
    const outcome = pruned('{ records { __typename id } hits { __typename } }', 'Case');
    expect(placesOf(outcome)).toEqual(['records.__typename', 'records.id', 'hits.__typename']);
  });

  test('leaves the other types readable, __typename too, where they are named', () => {
    const outcome = pruned('{ hits { ... on File { __typename id } ... on Case { __typename secret } } }', 'Case');
    expect(placesOf(outcome)).toEqual(['hits.__typename', 'hits.secret']);
    expect(outcome.text).not.toContain('secret');
  });

  test('__typename of what may be read is always given', () => {
    expect(pruned('{ __typename person { __typename } records { __typename } }', 'Person.cases').denials).toEqual([]);
  });
});

describe('a denied mutation', () => {
  test('is not carried out, and the others are', () => {
    const outcome = pruned('mutation { seal(id: "1") { id } open(id: "2") { id } }', 'Mutation.seal');
    expect(outcome.text).not.toContain('seal');
    expect(outcome.text).toContain('open(id: "2")');
    expect(placesOf(outcome)).toEqual(['seal']);
  });
});

describe('what is personal', () => {
  test('is what is left of it: a denied field needs no purpose', () => {
    expect(pruned('{ person { cases { id } } }').personal).toEqual(['Person.cases', 'Case']);
    expect(pruned('{ person { cases { id } } }', 'Person.cases').personal).toEqual([]);
  });

  test('is personal behind an interface too', () => {
    expect(pruned('{ records { id } }').personal).toEqual(['Case']);
  });
});
