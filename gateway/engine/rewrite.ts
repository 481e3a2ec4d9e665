/** The planner's rewrites of representations and answers (renamed keys, forced type names), as closures. */
import type { FetchNode } from '@apollo/query-planner';
import { type Held, type HeldObject, isObject } from './held.ts';
import type { IsSubtype } from './subtype.ts';

export type Rewrite = (value: Held | undefined) => void;

type FetchRewrite = NonNullable<FetchNode['inputRewrites']>[number];

const fragment = '... on ';

function applier(rewrite: FetchRewrite): (object: HeldObject) => void {
  const last = rewrite.path.at(-1) as string;
  if (rewrite.kind === 'ValueSetter')
    return (object) => {
      object[last] = last === '__typename' ? String(rewrite.setValueTo) : JSON.stringify(rewrite.setValueTo);
    };
  return (object) => {
    const value = object[last];
    if (value === undefined) return;
    object[rewrite.renameKeyTo] = value;
    delete object[last];
  };
}

function at(path: readonly string[], apply: (object: HeldObject) => void, isSubtype: IsSubtype): Rewrite {
  const [step, ...rest] = path;
  const next = step === undefined ? undefined : at(rest, apply, isSubtype);
  const rewrite: Rewrite = (value) => {
    if (Array.isArray(value)) for (const item of value) rewrite(item);
    else if (isObject(value)) {
      if (step === undefined || next === undefined) apply(value);
      else if (!step.startsWith(fragment)) next(value[step]);
      else {
        const typename = value['__typename'];
        if (typeof typename !== 'string' || isSubtype(step.slice(fragment.length), typename)) next(value as Held);
      }
    }
  };
  return rewrite;
}

/** One closure for all rewrites of a fetch, in order; undefined where there is none. */
export function compileRewrites(
  rewrites: readonly FetchRewrite[] | undefined,
  isSubtype: IsSubtype,
): Rewrite | undefined {
  if (!rewrites || rewrites.length === 0) return undefined;
  const all = rewrites.map((rewrite) => at(rewrite.path.slice(0, -1), applier(rewrite), isSubtype));
  return (value) => {
    for (const rewrite of all) rewrite(value);
  };
}
