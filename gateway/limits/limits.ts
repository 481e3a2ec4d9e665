/** How large and how dear an operation may be; each is refused before anything is planned or asked. */
export interface Limits {
  /** Levels of selection. */
  readonly depth: number;
  /** Aliases in one document, fragments counted once. */
  readonly aliases: number;
  /** Directives in one document, fragments counted once. */
  readonly directives: number;
  /** Fields at the operation's root, fragments followed. */
  readonly rootFields: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Selections once every fragment is written out where it is spread. */
  readonly selections: number;
  /** Estimated cost, by `@cost`, `@listSize` and the house's rules for lists. */
  readonly cost: number;
}
