/** The only place that knows how a filter by one state meets another filter that stands for several states. */

interface ByStates {
  readonly state: readonly string[];
}

/** `filter` narrowed to `state`, where one is given: both must hold. */
export const statesIn = <F extends ByStates>(filter: F, state: string | null | undefined): F =>
  state ? { ...filter, state: filter.state.filter((each) => each === state) } : filter;

/** The states `isOpen` stands for: true, false, or not given. */
export const statesWhere = (
  isOpen: boolean | null | undefined,
  states: { readonly open: readonly string[]; readonly ended: readonly string[]; readonly all: readonly string[] },
): readonly string[] => {
  if (isOpen === null || isOpen === undefined) return states.all;
  return isOpen ? states.open : states.ended;
};
