/** Who asks, once it is known: the only form in which the pipeline knows a person or system. */

export interface Principal {
  readonly subject: string;
  readonly persona: string;
  /** The department the principal belongs to, or the key of the body it works for (`IFSC-001`); null for neither. */
  readonly organisation: string | null;
  readonly scopes: ReadonlySet<string>;
  /** Why personal data is read (`X-Hub-Purpose` will state it per request); null where none was stated. */
  readonly purpose: string | null;
}

/** Someone who said nothing of who they are. */
export const anonymous: Principal = {
  subject: 'anonymous',
  persona: 'public',
  organisation: null,
  scopes: new Set(),
  purpose: null,
};
