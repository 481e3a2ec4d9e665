import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pipeline } from '@hub/gateway/pipeline/pipeline.ts';
import { departments } from '@hub/schema/departments.ts';
import { describe, expect, test } from '@jest/globals';
import { project } from '../support/processes.ts';

const namesIn = (folder: string): string[] =>
  readdirSync(project + folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => !['node_modules/', '.turbo/'].includes(name))
    .sort();

describe('the house', () => {
  test('every department’s folder holds the same files', () => {
    const [first, ...others] = departments.map(({ name }) => namesIn(`subgraphs/${name}`));
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(departments.map(({ name }) => name))(
    '%s lists its entities and resolvers in an index, and has migrations for both databases',
    (name) => {
      for (const file of ['entities/index.ts', 'resolvers/index.ts', 'dataset/index.ts', 'README.md'])
        expect(existsSync(`${project}subgraphs/${name}/${file}`)).toBe(true);
      for (const dialect of ['sqlite', 'postgresql'])
        expect(namesIn(`subgraphs/${name}/migrations/${dialect}`).filter((file) => file.endsWith('.sql'))).not.toEqual(
          [],
        );
    },
  );

  test('the pipeline runs in the order its drawing shows', () => {
    const drawing = readFileSync(`${project}gateway/pipeline/pipeline.ts`, 'utf8').split('*/')[0] ?? '';
    const places = pipeline.map(({ name }) => drawing.search(new RegExp(`\\b${name} {2,}`)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('each stage is one file that exports its one function', () => {
    for (const { name } of pipeline) {
      const source = readFileSync(`${project}gateway/pipeline/${name}.ts`, 'utf8');
      expect(source).toMatch(new RegExp(`export (async )?function ${name}\\(`));
    }
  });

  test('every version is exact, and the lock file holds no address', () => {
    const manifests = [
      'package.json',
      'schema/package.json',
      'gateway/package.json',
      'test/package.json',
      'test/bench/package.json',
      'subgraphs/kit/package.json',
    ];
    for (const manifest of manifests) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(project + manifest, 'utf8'));
      for (const version of Object.values({ ...dependencies, ...devDependencies }))
        expect(version).toMatch(/^(\d+\.\d+\.\d+|\*)$/);
    }
    expect(readFileSync(`${project}package-lock.json`, 'utf8')).not.toMatch(/"resolved": "http/);
  });
});
