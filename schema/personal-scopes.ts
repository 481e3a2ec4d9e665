/**
 * What makes a place of the graph personal data, for the gateway, the departments and the office alike: that a scope for one
 * person's record stands before it. It is then read for a stated purpose, under its owner's grant, and written down.
 */
const personal: ReadonlySet<string> = new Set(['referral:person', 'justice:case', 'health:case', 'volunteer:record']);

export const isPersonScope = (scope: string): boolean => scope.startsWith('person:') || personal.has(scope);
