/** Answers the audit's own graph: to the desk that serves a resident, and to an owner of the data; from the store, never a value. */
import { departments } from '@hub/schema/departments.ts';
import type { Actor } from '@hub/schema/door.ts';
import { fail } from '@hub/schema/errors.ts';
import { idPatterns } from '@hub/schema/ids.ts';
import type { SharedField } from '@hub/schema/shared-fields.ts';
import type { Audit } from '../trust/audit/audit.ts';
import type { HeadKeeper } from '../trust/audit/heads.ts';
import type { Indexes } from '../trust/audit/indexes.ts';
import { newestFirst, type Pair } from '../trust/audit/search.ts';
import { newestNaming } from '../trust/audit/search-by-subject.ts';
import type { Verifier } from '../trust/audit/verifier.ts';
import { isWithheld, type WithholdingOrder } from '../trust/audit/withheld.ts';

export interface AuditGraphOptions {
  readonly audit: Audit;
  readonly indexes: Indexes;
  readonly verifier: Verifier;
  readonly owners: readonly HeadKeeper[];
  /** Whose each coordinate of the supergraph is, as it is served now. */
  readonly fields: () => ReadonlyMap<string, SharedField>;
  readonly orders: readonly WithholdingOrder[];
  readonly now?: () => Date;
}

export interface AuditContext {
  readonly actor: Actor;
  readonly requestId: string;
  /** As `Date.now()` counts; past it nobody waits. */
  readonly deadlineAt: number;
}

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

const pageLimit = 100;
/** Time an owner has to say which head it holds, and the check to go on while somebody waits, in milliseconds. */
const patienceMs = 500;

const cursorOf = ({ intent }: Pair): string => Buffer.from(JSON.stringify([intent.sequence])).toString('base64url');

/** @throws CURSOR_INVALID. */
function beforeOf(after: string | null | undefined): number | undefined {
  if (after === null || after === undefined) return undefined;
  try {
    const [sequence] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Number.isSafeInteger(sequence)) return sequence;
  } catch {
    // Not JSON: refused below like every other cursor that is not ours.
  }
  throw fail('CURSOR_INVALID', { value: after });
}

/** @throws PAGE_OUT_OF_RANGE, DEADLINE_PASSED. */
async function pageOf<Node>(
  pairs: AsyncIterable<Pair>,
  { first }: PageArguments,
  { deadlineAt }: AuditContext,
  nodeOf: (pair: Pair) => Node | undefined,
) {
  const size = first ?? 20;
  if (size < 1 || size > pageLimit) throw fail('PAGE_OUT_OF_RANGE', { value: size, limit: pageLimit });
  const nodes: Node[] = [];
  let endCursor: string | null = null;
  for await (const pair of pairs) {
    if (Date.now() > deadlineAt) throw fail('DEADLINE_PASSED');
    const node = nodeOf(pair);
    if (node === undefined) continue;
    if (nodes.length === size) return { nodes, pageInfo: { hasNextPage: true, endCursor } };
    nodes.push(node);
    endCursor = cursorOf(pair);
  }
  return { nodes, pageInfo: { hasNextPage: false, endCursor } };
}

const deskField = 'Query.disclosuresOfPerson';

/** Its answer names the person in no key, and yet is about nobody else. */
function isGivenOf(subject: string, { intent, outcome }: Pair): boolean {
  if (!outcome) return false;
  return outcome.subjects.includes(subject) || (intent.coordinates.includes(deskField) && outcome.result !== 'FAILED');
}

const codeOf = (department: string): string | undefined => departments.find(({ name }) => name === department)?.code;

function disclosure({ intent, outcome }: Pair) {
  const { reader, time, request, purpose, basis, coordinates } = intent;
  return {
    at: time,
    request,
    organisation: reader.organisation,
    department: departments.some(({ code }) => code === reader.organisation) ? reader.organisation : null,
    role: reader.persona,
    reader: null as string | null,
    purpose,
    basis,
    fields: coordinates,
    sources: (outcome?.departments ?? []).flatMap(({ name }) => codeOf(name) ?? []),
  };
}

/** @throws UNAUTHORIZED_FIELD_OR_TYPE: the gateway has pruned it, unless somebody asks past it. */
function demand({ scopes }: Actor, scope: string, coordinate: string): void {
  if (!scopes.has(scope)) throw fail('UNAUTHORIZED_FIELD_OR_TYPE', { coordinate });
}

/** The department the actor is of, as an owner. */
function ownerOf({ organisation }: Actor, coordinate: string) {
  const owner = departments.find(({ code }) => code === organisation);
  if (!owner) throw fail('UNAUTHORIZED_FIELD_OR_TYPE', { coordinate });
  return owner;
}

/** The first and last instant of days in China Standard Time. */
const instants = (from: string, to: string) => ({
  from: new Date(`${from}T00:00:00+08:00`).toISOString(),
  to: new Date(`${to}T23:59:59.999+08:00`).toISOString(),
});

export function auditResolvers(options: AuditGraphOptions) {
  const { audit, indexes, verifier, owners, fields, orders, now = () => new Date() } = options;
  return {
    /** @throws PURPOSE_NOT_PERMITTED for any purpose but the resident's own request. */
    disclosuresOfPerson: (given: PageArguments & { readonly person: string }, context: AuditContext) => {
      const coordinate = deskField;
      demand(context.actor, 'person:disclosures', coordinate);
      if (context.actor.purpose !== 'RESIDENT_REQUEST') throw fail('PURPOSE_NOT_PERMITTED', { coordinate });
      const subject = given.person;
      if (!idPatterns.Person.test(subject))
        throw fail('ID_MALFORMED', {
          argument: 'person',
          value: subject,
          expected: 'Person',
          pattern: idPatterns.Person.source,
        });
      const today = now();
      const pairs = newestNaming(indexes, subject, beforeOf(given.after));
      return pageOf(pairs, given, context, (pair) => {
        // This very question is told of the next time, when it has been answered.
        const isThis = pair.intent.request === context.requestId && !pair.outcome;
        if (isThis || isWithheld(pair.intent, orders, today)) return undefined;
        const result = isGivenOf(subject, pair) ? 'DISCLOSED' : pair.outcome ? 'NOTHING' : 'UNKNOWN';
        return { ...disclosure(pair), result };
      });
    },

    /** @throws PERIOD_REVERSED. */
    disclosuresOfOwnFields: (
      given: PageArguments & { readonly from: string; readonly to: string },
      context: AuditContext,
    ) => {
      const coordinate = 'Query.disclosuresOfOwnFields';
      demand(context.actor, 'audit:owner', coordinate);
      const owner = ownerOf(context.actor, coordinate);
      if (given.from > given.to) throw fail('PERIOD_REVERSED', { from: given.from, to: given.to });
      const pairs = newestFirst({
        folder: indexes.folder,
        before: beforeOf(given.after),
        ...instants(given.from, given.to),
      });
      return pageOf(pairs, given, context, ({ intent, outcome }) => {
        const own = intent.coordinates.filter((each) => fields().get(each)?.owner === owner.code);
        if (own.length === 0) return undefined;
        const asked = outcome?.departments.find(({ name }) => name === owner.name);
        const isGiven = outcome?.result !== 'FAILED' && asked !== undefined && asked.requests > asked.failures;
        return {
          ...disclosure({ intent, outcome }),
          reader: intent.reader.subject,
          fields: own,
          sources: asked ? [owner.code] : [],
          result: outcome ? (isGiven ? 'DISCLOSED' : 'NOTHING') : 'UNKNOWN',
        };
      });
    },

    auditState: async (_given: unknown, { actor }: AuditContext) => {
      demand(actor, 'audit:owner', 'Query.auditState');
      const owner = ownerOf(actor, 'Query.auditState');
      const { tail, head } = audit.state();
      const keeper = owners.find(({ name }) => name === owner.name);
      const [{ verdict, through }, held] = await Promise.all([
        verifier.check(tail, patienceMs),
        keeper?.last().catch(() => null) ?? null,
      ]);
      return {
        verdict,
        verifiedThrough: through,
        records: tail.sequence,
        head: head ?? null,
        headHeldByOwner: held,
      };
    },
  };
}
