import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { expect, test } from '@jest/globals';
import { buildSchema, OperationTypeNode } from 'graphql';
import { eventPlan } from '../engine/event.ts';

const types = buildSchema(`
  type Query { loan: Loan }
  type Subscription { loanChanged(after: String): LoanUpdate }
  type LoanUpdate { cursor: String! id: ID! loan: Loan shelf: Shelf at(zone: String): String }
  type Loan { id: ID! book: String days(unit: String): Int reader: Reader }
  type Reader { id: ID! name: String }
  type Shelf { number: Int }
`);
const keys = new Map([['library', [{ type: 'Loan', fields: ['id'], isResolvable: true }]]]);

const primary = (operation: string): FetchNode => ({
  kind: 'Fetch',
  serviceName: 'library',
  operation,
  operationName: undefined,
  operationKind: OperationTypeNode.SUBSCRIPTION,
});
const planOf = (operation: string, rest?: PlanNode) =>
  eventPlan({ kind: 'Subscription', primary: primary(operation), ...(rest ? { rest } : {}) }, { types, keys });

test('a department is asked for the event’s own leaves and for keys; the rest by key for each event, then what the planner left', () => {
  const elsewhere: PlanNode = { kind: 'Flatten', path: ['news', 'loan', 'reader'], node: primary('{ x }') };
  const plan = planOf(
    'subscription ($after: String, $unit: String) { news: loanChanged(after: $after) { where: cursor loan { book days(unit: $unit) reader { __typename id } } } }',
    elsewhere,
  );
  expect(plan.query).toBe(
    'subscription($after:String){news:loanChanged(after:$after){__typename cursor loan{__typename id}}}',
  );
  expect(plan.variables).toEqual(['after']);
  expect(plan.rest).toMatchObject({
    kind: 'Sequence',
    nodes: [
      {
        kind: 'Parallel',
        nodes: [
          {
            kind: 'Flatten',
            path: ['news', 'loan'],
            node: {
              serviceName: 'library',
              operation:
                'query($representations:[_Any!]!$unit:String){_entities(representations:$representations){...on Loan{...{book days(unit:$unit)reader{__typename id}}}}}',
              variableUsages: ['unit'],
              requires: [{ typeCondition: 'Loan', selections: [{ name: '__typename' }, { name: 'id' }] }],
            },
          },
        ],
      },
      elsewhere,
    ],
  });
});

test('what was told stands where the client asked for it, and no two places share it', () => {
  const plan = planOf(
    'subscription { loanChanged { where: cursor kind: __typename a: loan { book } b: loan { book } } }',
  );
  const told = { __typename: 'LoanUpdate', cursor: '"c-1"', loan: { __typename: 'Loan', id: '"L-1"' } };
  const { loanChanged } = plan.place({ loanChanged: told }) as { loanChanged: Record<string, unknown> };
  expect(loanChanged).toEqual({ where: '"c-1"', kind: '"LoanUpdate"', a: told.loan, b: told.loan });
  expect(loanChanged['a']).not.toBe(loanChanged['b']);
});

test('what a client leaves out by a condition is left out of what is asked for the event', () => {
  const plan = planOf('subscription ($all: Boolean!) { loanChanged { ... @include(if: $all) { loan { book } } } }');
  expect(JSON.stringify(plan.rest)).toContain('...on Loan{...@include(if:$all){book}}');
});

test.each([
  ['an argument', 'at(zone: "x")'],
  ['no key', 'shelf { number }'],
])('an event that does not tell itself by leaves and keys is refused: %s', (_, field) => {
  expect(() => planOf(`subscription { loanChanged { ${field} } }`)).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'OPERATION_NOT_SUPPORTED' }) }),
  );
});
