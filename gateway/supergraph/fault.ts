/** Why a supergraph is not served: told at the start, in the log, on the readiness page and in the metrics. */
export type SupergraphFault =
  | 'SUPERGRAPH_UNREADABLE'
  | 'SUPERGRAPH_MALFORMED'
  | 'PROTECTION_UNKNOWN'
  | 'POLICY_INCOMPLETE'
  | 'DEPARTMENT_WITHOUT_KEY'
  | 'GRANTS_OFFICE_MISSING'
  | 'SUPERGRAPH_UNPLANNABLE';

export class SupergraphError extends Error {
  override readonly name = 'SupergraphError';
  readonly code: SupergraphFault;

  constructor(code: SupergraphFault, message: string) {
    super(message);
    this.code = code;
  }
}
