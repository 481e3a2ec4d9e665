/** The one list of the departments that own a subgraph; everything that loops over departments loops over this. */
export const departments = [
  { name: 'civil-affairs', code: 'CIVIL_AFFAIRS', zh: '民政', en: 'Civil affairs', port: 4001 },
  { name: 'justice', code: 'JUSTICE', zh: '司法', en: 'Justice', port: 4002 },
  { name: 'health', code: 'HEALTH', zh: '卫生', en: 'Health', port: 4003 },
  { name: 'volunteer', code: 'VOLUNTEER_FEDERATION', zh: '义工联', en: 'Volunteer federation', port: 4004 },
  { name: 'coordination', code: 'COORDINATION', zh: '统筹协调机构', en: 'Coordination office', port: 4005 },
] as const;

export type Department = (typeof departments)[number];
export type DepartmentName = Department['name'];

/** The hub's own subgraph, which the gateway serves itself: who read whose data. It owns no records of people. */
export const auditGraph = { name: 'audit', zh: '审计', en: 'Audit' } as const;

/** Who publishes a schema the supergraph is composed of. */
export type SubgraphName = DepartmentName | typeof auditGraph.name;
export const subgraphNames: readonly SubgraphName[] = [...departments.map(({ name }) => name), auditGraph.name];

/** Prefix of a department's environment variables: `civil-affairs` → `CIVIL_AFFAIRS` (`CIVIL_AFFAIRS_DATABASE_URL`). */
export const environmentPrefix = (name: DepartmentName): string => name.replaceAll('-', '_').toUpperCase();

/** @throws {RangeError} naming the departments there are, when `name` is none of them. */
export function departmentNamed(name: string): Department {
  const found = departments.find((department) => department.name === name);
  if (!found) {
    const known = departments.map((department) => department.name).join(', ');
    throw new RangeError(`没有名为“${name}”的部门 · no department is named "${name}"; there are: ${known}`);
  }
  return found;
}
