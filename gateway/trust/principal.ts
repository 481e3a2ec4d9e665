/** Who asks, once it is known: the only form in which the pipeline knows a person or system. */
import type { Purpose } from '@hub/schema/purposes.ts';

export interface Principal {
  readonly subject: string;
  /** The role it acts in, as logs name it: a development persona, or the first role its issuer gave; empty where none. */
  readonly persona: string;
  /** The department the principal belongs to, or the key of the body it works for (`IFSC-001`); null for neither. */
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly scopes: ReadonlySet<string>;
  /** The system that asks in its name; null where the issuer does not say. */
  readonly client: string | null;
  /** Why personal data is read: the request's `X-Hub-Purpose`, else what a development token states; null where neither. */
  readonly purpose: Purpose | null;
}

/** Someone who said nothing of who they are. */
export const anonymous: Principal = {
  subject: 'anonymous',
  persona: 'public',
  organisation: null,
  roles: [],
  scopes: new Set(),
  client: null,
  purpose: null,
};
