/** The only place that knows which service fields disclose a sensitive status by themselves. */
import type { ServiceField } from '../schema.generated.ts';

const disclosing: readonly ServiceField[] = ['COMMUNITY_CORRECTIONS', 'DRUG_CONTROL'];

export const isDisclosing = (field: ServiceField): boolean => disclosing.includes(field);

/** The field readers without further clearance are shown. */
export const shownField = (exact: ServiceField): ServiceField => (isDisclosing(exact) ? 'OTHER' : exact);
