/** The operator's metrics, read as a scraper reads them. */

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const numberOf = (text: string): number => Number(text === '+Inf' ? 'Infinity' : text);

export async function scrape(url: string): Promise<readonly Sample[]> {
  const text = await (await fetch(url)).text();
  return [...text.matchAll(/^(\w+)(?:\{(.*)\})? (\S+)$/gm)].map(([, name = '', labels = '', value = '']) => ({
    name,
    labels: Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label, held]) => [label, held])),
    value: numberOf(value),
  }));
}

/** The sum of the samples of a name whose labels are these, whatever their other labels. */
export const total = (
  samples: readonly Sample[],
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number =>
  samples
    .filter(
      (each) => each.name === name && Object.entries(labels).every(([label, held]) => each.labels[label] === held),
    )
    .reduce((sum, { value }) => sum + value, 0);
