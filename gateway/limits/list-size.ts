/** How many items a list is taken to have. House rules stand here once, so that no schema repeats them. */
import { type GraphQLField, type GraphQLOutputType, getNullableType, isListType, isObjectType } from 'graphql';
import type { ListSize } from './cost-table.ts';

/** Where nothing says how long a list may be. */
export const assumedItems = 10;

export const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** The lists of a page, by the house's and by Relay's name. */
const pageFields = ['nodes', 'edges'];

/** The house's lint has every plain list say `at most N`. */
function statedBound(description: string | null | undefined): number | undefined {
  const found = /at most ([\d,]+)/.exec(description ?? '')?.[1];
  return found === undefined ? undefined : Number(found.replaceAll(',', ''));
}

export interface SizeRule {
  /** Arguments whose value is the size; the largest counts. */
  readonly arguments: readonly string[];
  /** Used where no such argument has a value. */
  readonly otherwise: number;
  /** The lists of the returned object that have this size; empty where the field itself is the list. */
  readonly fields: readonly string[];
}

/** How the lists of `field` are sized; undefined where it has none of its own. */
export function sizeRuleOf(
  field: GraphQLField<unknown, unknown>,
  declared: ListSize | undefined,
): SizeRule | undefined {
  const type = getNullableType(field.type);
  const ownList = isListType(type);
  if (declared) {
    const fields = ownList ? [] : (declared.sizedFields ?? []);
    if (ownList || fields.length > 0)
      return { arguments: declared.slicingArguments ?? [], otherwise: declared.assumedSize ?? assumedItems, fields };
  }
  const first = field.args.find(({ name }) => name === 'first') ? ['first'] : [];
  if (ownList) return { arguments: first, otherwise: statedBound(field.description) ?? assumedItems, fields: [] };
  if (first.length === 0 || !isObjectType(type)) return undefined;
  const lists = pageFields.filter((name) => {
    const page = type.getFields()[name];
    return page !== undefined && isList(page.type);
  });
  return lists.length > 0 ? { arguments: first, otherwise: assumedItems, fields: lists } : undefined;
}
