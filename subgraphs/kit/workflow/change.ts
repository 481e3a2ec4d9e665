/** What is told of a change: that a row changed, never what of it. */
export interface Change {
  /** Of its event in the outbox: whoever has read up to it has missed nothing before it. */
  readonly sequence: number;
  readonly type: string;
  readonly key: string;
  readonly version: number;
  readonly at: string;
}
