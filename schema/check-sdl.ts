/** Checks one department's schema alone: syntax, house rules, and that it builds. `node schema/check-sdl.ts <department>` */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printFinding } from './compose.ts';
import { departmentNamed } from './departments.ts';
import { lint } from './lint.ts';
import { publishedDocument } from './publish.ts';

const department = departmentNamed(process.argv[2] ?? '');
const findings = [...lint(department.name)];
for (const finding of findings) process.stdout.write(`${printFinding(finding)}\n`);
buildSubgraphSchema([{ typeDefs: publishedDocument(department.name), resolvers: {} }]);
process.stdout.write(`${department.name}: ${findings.length} findings\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
