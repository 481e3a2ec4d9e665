/** `node schema/generate-one.ts <department>`: writes its `schema.generated.ts` without composing the others. */
import { departmentNamed } from './departments.ts';
import { writeResolverTypes } from './generate.ts';

await writeResolverTypes(departmentNamed(process.argv[2] ?? '').name);
