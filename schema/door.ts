/**
 * The only place that knows how the gateway signs what it asks of a department, and how the department checks it: HTTP
 * Message Signatures (RFC 9421, hmac-sha256) over a Content-Digest (RFC 9530). Both sides share this file and a key.
 *
 *   hub-department   whom it is for: the department, or one instance of several (`justice/2`), since each remembers the nonces
 *                    it has seen for itself alone; `@authority` and `@path` are not signed, since a proxy may rewrite them
 *   hub-principal    who asks and for what purpose: base64url of JSON
 *   hub-deadline     how long the gateway waits from now, in milliseconds: a duration, since clocks differ
 */
import { createHmac, hash, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';

/** One grant in force, as the gateway passes it on to the owner of its fields, who looks at it again. */
export interface GrantClaim {
  /** Such as `GRT-00001`; `EMG-00001` where an emergency opens the fields. */
  readonly id: string;
  /** Who may read: a department's code, or the key of a body. */
  readonly client: string;
  /** The one person it is for; null for everybody of the client. */
  readonly subject: string | null;
  readonly purpose: string;
  /** Coordinates such as `Person.corrections`, all of the department that is asked. */
  readonly fields: readonly string[];
  /** The instant from which it opens nothing, RFC 3339 UTC. */
  readonly expiresAt: string;
}

/** Who asks, as the gateway vouches for it. */
export interface Actor {
  readonly subject: string;
  readonly persona: string;
  /** The department the actor belongs to, or the key of the body it works for (`IFSC-001`); null for neither. */
  readonly organisation: string | null;
  readonly scopes: ReadonlySet<string>;
  /** Why personal data is read; null where none was stated. */
  readonly purpose: string | null;
  /** What the department asked has granted for this purpose; none where absent. */
  readonly grants?: readonly GrantClaim[];
}

/** Whether somebody said who they are (`@authenticated`); a token that stands for the public says of nobody. */
export const isAuthenticated = ({ subject, persona }: Pick<Actor, 'subject' | 'persona'>): boolean =>
  subject !== 'anonymous' && persona !== 'public';

/** No signature is valid for longer, in seconds. */
export const longestLifetime = 60;
/** How far the two clocks may be apart, in seconds. */
export const clockSkew = 5;

/** What went wrong, for the department's log; the caller is told none of it. */
export type DoorRefusal =
  | 'NOT_SIGNED'
  | 'NOT_OUR_FORM'
  | 'UNKNOWN_KEY'
  | 'ANOTHER_DEPARTMENT'
  | 'NOT_YET_VALID'
  | 'OLDER_THAN_THIS_DOOR'
  | 'EXPIRED'
  | 'LIVES_TOO_LONG'
  | 'WRONG_SIGNATURE'
  | 'BODY_ALTERED'
  | 'REPLAYED'
  | 'TOO_MANY_AT_ONCE';

/** A request whose signature holds; its body is still to be compared with `digest`, its nonce with those seen. */
export interface SignedRequest {
  readonly actor: Actor;
  readonly digest: string;
  readonly deadlineMs: number;
  readonly nonce: string;
  /** Seconds since 1970, like `expires`. */
  readonly created: number;
  readonly expires: number;
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const components =
  '("@method" "hub-department" "content-digest" "hub-principal" "hub-deadline" "x-request-id")' as const;

/** The Content-Digest of a body. */
export const digestOf = (body: string | Uint8Array): string => `sha-256=:${hash('sha256', body, 'base64')}:`;

interface Covered {
  readonly department: string;
  readonly digest: string;
  readonly principal: string;
  readonly deadline: string;
  readonly requestId: string;
}

/** The signature base of RFC 9421, section 2.5: one line a component, each ending where its value does. */
const signatureOf = (
  key: KeyObject,
  { department, digest, principal, deadline, requestId }: Covered,
  parameters: string,
) =>
  createHmac('sha256', key)
    .update(
      `"@method": POST\n"hub-department": ${department}\n"content-digest": ${digest}\n"hub-principal": ${principal}\n"hub-deadline": ${deadline}\n"x-request-id": ${requestId}\n"@signature-params": ${parameters}`,
    )
    .digest('base64');

const principals = new WeakMap<Actor, string>();

function principalText(actor: Actor): string {
  const known = principals.get(actor);
  if (known !== undefined) return known;
  const text = Buffer.from(JSON.stringify({ ...actor, scopes: [...actor.scopes] })).toString('base64url');
  principals.set(actor, text);
  return text;
}

export interface ToSign {
  readonly actor: Actor;
  readonly requestId: string;
  readonly body: string | Uint8Array;
  readonly deadlineMs: number;
}

/** `justice/2` → `justice`. */
const departmentOf = (audience: string): string => audience.split('/')[0] ?? audience;

/** Makes the headers of one request to `audience`, a department or one instance of it; each may be used once. */
export function signerFor(audience: string, key: KeyObject, now: () => number = Date.now) {
  // A nonce must differ from every other, and need not be secret: chance once, then a count.
  const origin = randomBytes(16).toString('base64url');
  let count = 0;
  return ({ actor, requestId, body, deadlineMs }: ToSign): Readonly<Record<string, string>> => {
    const digest = digestOf(body);
    const principal = principalText(actor);
    const deadline = String(deadlineMs);
    const created = Math.floor(now() / 1000);
    const expires = created + Math.min(longestLifetime, Math.ceil(deadlineMs / 1000));
    count += 1;
    const parameters = `${components};created=${created};expires=${expires};nonce="${origin}${count.toString(36)}";alg="hmac-sha256";keyid="${departmentOf(audience)}"`;
    const signature = signatureOf(key, { department: audience, digest, principal, deadline, requestId }, parameters);
    return {
      'x-request-id': requestId,
      'hub-department': audience,
      'hub-principal': principal,
      'hub-deadline': deadline,
      'content-digest': digest,
      'signature-input': `door=${parameters}`,
      signature: `door=:${signature}:`,
    };
  };
}

/** The one form that is accepted: what may not vary cannot be bargained down, the algorithm first of all. */
const inputForm =
  /^door=(\("@method" "hub-department" "content-digest" "hub-principal" "hub-deadline" "x-request-id"\);created=(\d{1,12});expires=(\d{1,12});nonce="([\w-]{22,40})";alg="hmac-sha256";keyid="([\w-]{1,64})")$/;
const signatureForm = /^door=:([\w+/]{43}=):$/;

const sameText = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one, 'latin1'), Buffer.from(other, 'latin1'));

/** Actors by their text: the same few ask again and again. */
const actors = new Map<string, Actor>();

function actorOf(text: string): Actor {
  const known = actors.get(text);
  if (known) return known;
  const { scopes, ...rest } = JSON.parse(Buffer.from(text, 'base64url').toString()) as Actor & { scopes: string[] };
  const actor: Actor = { ...rest, scopes: new Set(scopes) };
  if (actors.size >= 1_000) actors.clear();
  actors.set(text, actor);
  return actor;
}

const text = (headers: Headers, name: string): string => {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
};

/**
 * Checks the signature of one request to `audience`: who signed what, for whom and when; body and replay are the door's. Of
 * several keys any will do: while one takes another's place, both are valid.
 */
export function verifierFor(audience: string, keys: readonly KeyObject[], now: () => number = Date.now) {
  return (method: string, headers: Headers): SignedRequest | DoorRefusal => {
    const input = text(headers, 'signature-input');
    const given = text(headers, 'signature');
    if (input === '' || given === '') return 'NOT_SIGNED';
    const [, parameters, created, expires, nonce, keyid] = inputForm.exec(input) ?? [];
    const [, signature] = signatureForm.exec(given) ?? [];
    if (method !== 'POST' || !parameters || !nonce || !signature) return 'NOT_OUR_FORM';
    if (keyid !== departmentOf(audience)) return 'UNKNOWN_KEY';
    if (text(headers, 'hub-department') !== audience) return 'ANOTHER_DEPARTMENT';
    const digest = text(headers, 'content-digest');
    const principal = text(headers, 'hub-principal');
    const deadline = text(headers, 'hub-deadline');
    const requestId = text(headers, 'x-request-id');
    const covered = { department: audience, digest, principal, deadline, requestId };
    if (!keys.some((key) => sameText(signature, signatureOf(key, covered, parameters)))) return 'WRONG_SIGNATURE';
    const today = now() / 1000;
    if (Number(created) > today + clockSkew) return 'NOT_YET_VALID';
    if (Number(expires) < today - clockSkew) return 'EXPIRED';
    if (Number(expires) - Number(created) > longestLifetime) return 'LIVES_TOO_LONG';
    return {
      actor: actorOf(principal),
      digest,
      deadlineMs: Number(deadline),
      nonce,
      created: Number(created),
      expires: Number(expires),
    };
  };
}
