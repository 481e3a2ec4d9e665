import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { workflowFile, workflowPage } from '@hub/kit/workflow/picture.ts';
import { describe, expect, test } from '@jest/globals';
import { project } from '../support/processes.ts';
import { subgraphs } from '../support/subgraphs.ts';

const machines = subgraphs.flatMap(({ machines: own = [] }) => own);
const folder = `${project}docs/workflows/`;

describe('docs/workflows', () => {
  test('holds a page for each workflow and none for another', () => {
    expect(readdirSync(folder).sort()).toEqual(machines.map(workflowFile).sort());
  });

  test.each(machines.map((machine) => [machine.name, machine] as const))(
    '%s stands there as it is today (npm run hub -- workflows --write)',
    (_, machine) => {
      const page = folder + workflowFile(machine);
      expect(existsSync(page) && readFileSync(page, 'utf8')).toBe(workflowPage(machine));
    },
  );
});
