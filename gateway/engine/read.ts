/** Reads a department's answer: structure where the operation asked for structure, every leaf as the JSON text it came as. */
import type { DepartmentAnswer, DepartmentError } from './asking.ts';
import type { Held, HeldObject } from './held.ts';
import type { LeafCheck } from './leaf.ts';
import type { Shape } from './shape.ts';
import { outOfWire } from './wire.ts';

const quote = 34;
const backslash = 92;
const comma = 44;
const colon = 58;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

class Reader {
  readonly #text: string;
  #at = 0;
  /** Of the value that is being spliced: what was kept before the last cut, where the rest begins, and its wanted keys. */
  #kept = '';
  #from = 0;
  #keys = '';

  constructor(text: string) {
    this.#text = text;
  }

  #fault(): never {
    throw new SyntaxError(`not JSON at ${this.#at}`);
  }

  /** The next sign that is not blank. */
  #next(): number {
    let code = this.#text.charCodeAt(this.#at);
    while (code === 32 || code === 10 || code === 13 || code === 9) {
      this.#at += 1;
      code = this.#text.charCodeAt(this.#at);
    }
    return code;
  }

  #take(sign: number): void {
    if (this.#next() !== sign) this.#fault();
    this.#at += 1;
  }

  #match(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) this.#fault();
    this.#at = pattern.lastIndex;
  }

  #skipString(): void {
    const text = this.#text;
    let at = this.#at + 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (code === backslash) {
        this.#at = at;
        this.#match(escapeSequence);
        at = this.#at;
        continue;
      }
      // Ends the text too: NaN is not 32 or more.
      if (!(code >= 32)) this.#fault();
      at += 1;
    }
    this.#at = at + 1;
  }

  #word(word: string): void {
    if (!this.#text.startsWith(word, this.#at)) this.#fault();
    this.#at += word.length;
  }

  /** Passes over any value. */
  #skip(): void {
    const code = this.#next();
    if (code === quote) this.#skipString();
    else if (code === openBrace) this.#members(() => this.#skip());
    else if (code === openBracket) this.#items(() => this.#skip());
    else if (code === 110) this.#word('null');
    else if (code === 116) this.#word('true');
    else if (code === 102) this.#word('false');
    else this.#match(number);
  }

  #key(): string {
    if (this.#next() !== quote) this.#fault();
    const from = this.#at;
    this.#skipString();
    const key: string = JSON.parse(this.#text.slice(from, this.#at));
    this.#take(colon);
    return key;
  }

  /** Any object: `read` is called at each value. */
  #members(read: (key: string) => void): void {
    this.#take(openBrace);
    if (this.#next() === closeBrace) {
      this.#at += 1;
      return;
    }
    for (;;) {
      read(this.#key());
      const code = this.#next();
      this.#at += 1;
      if (code === closeBrace) return;
      if (code !== comma) this.#fault();
    }
  }

  #items(read: () => void): void {
    this.#take(openBracket);
    if (this.#next() === closeBracket) {
      this.#at += 1;
      return;
    }
    for (;;) {
      read();
      const code = this.#next();
      this.#at += 1;
      if (code === closeBracket) return;
      if (code !== comma) this.#fault();
    }
  }

  #leaf(): string | null {
    const code = this.#next();
    if (code === 110) {
      this.#word('null');
      return null;
    }
    const from = this.#at;
    this.#skip();
    return this.#text.slice(from, this.#at);
  }

  #list(shape: Shape): Held[] {
    const items: Held[] = [];
    this.#items(() => items.push(this.#value(shape)));
    return items;
  }

  /** Members come in the order they were asked for, so the next key is guessed before it is read. */
  #object(shape: Shape): HeldObject {
    const object: HeldObject = {};
    const { keys, tokens, inner } = shape;
    let expected = 0;
    this.#at += 1;
    if (this.#next() === closeBrace) {
      this.#at += 1;
      return object;
    }
    for (;;) {
      let index = expected;
      while (index < keys.length && !this.#text.startsWith(tokens[index] as string, this.#at)) index += 1;
      if (index < keys.length) this.#at += (tokens[index] as string).length;
      else index = shape.indexOf(this.#key());
      if (index === -1) this.#skip();
      else {
        const key = keys[index] as string;
        const within = inner[index];
        if (within?.isSpliced) object[key] = this.#spliced(within, shape.depths[index] as number);
        else if (within) object[key] = this.#value(within);
        else {
          const leaf = this.#leaf();
          object[key] = key === '__typename' && leaf !== null ? leaf.slice(1, -1) : leaf;
        }
        expected = index + 1;
      }
      const code = this.#next();
      this.#at += 1;
      if (code === closeBrace) return object;
      if (code !== comma) this.#fault();
      // A blank here would hide the key that is guessed.
      this.#next();
    }
  }

  /** A leaf where structure was asked for is no value. */
  #value(shape: Shape): Held {
    const code = this.#next();
    if (code === openBrace) return this.#object(shape);
    if (code === openBracket) return this.#list(shape);
    this.#skip();
    return null;
  }

  /** The value's text under a line for each wanted key in it, or the value where its text is not what the client may be shown. */
  #spliced(shape: Shape, depth: number): Held {
    this.#next();
    const from = this.#at;
    this.#from = from;
    this.#kept = '';
    this.#keys = '';
    if (this.#isExpected(shape, undefined, depth))
      return this.#keys + this.#kept + this.#text.slice(this.#from, this.#at);
    this.#at = from;
    return this.#value(shape);
  }

  /** Passes over a value without nulls and blanks, its keys in the order they were asked for; false where it is another. */
  #isExpected(shape: Shape | undefined, check: LeafCheck | undefined, depth: number): boolean {
    const code = this.#text.charCodeAt(this.#at);
    if (depth > 0) return code === openBracket && this.#areExpected(shape, check, depth - 1);
    if (!shape) return this.#isExpectedLeaf(code, check);
    if (code !== openBrace) return false;
    for (let index = 0; index < shape.keys.length; index += 1) {
      this.#at += 1;
      const token = shape.tokens[index] as string;
      if (!this.#text.startsWith(token, this.#at)) return false;
      const member = this.#at;
      this.#at += token.length;
      if (!this.#isExpected(shape.inner[index], shape.checks[index], shape.depths[index] as number)) return false;
      const end = index === shape.keys.length - 1 ? closeBrace : comma;
      if (this.#text.charCodeAt(this.#at) !== end) return false;
      const wanted = shape.wanted[index];
      if (wanted && !this.#tell(wanted, member, member + token.length, end)) return false;
    }
    this.#at += 1;
    return true;
  }

  /** Notes a wanted key; one the client did not ask for is cut out with the comma after it. */
  #tell(wanted: 'SHOWN' | 'HIDDEN', member: number, value: number, end: number): boolean {
    if (this.#text.charCodeAt(value) !== quote) return false;
    this.#keys += `${this.#text.slice(value, this.#at)}\n`;
    if (wanted === 'SHOWN') return true;
    this.#kept += this.#text.slice(this.#from, member);
    this.#from = this.#at + 1;
    return end === comma;
  }

  #areExpected(shape: Shape | undefined, check: LeafCheck | undefined, depth: number): boolean {
    this.#at += 1;
    if (this.#text.charCodeAt(this.#at) === closeBracket) {
      this.#at += 1;
      return true;
    }
    for (;;) {
      if (!this.#isExpected(shape, check, depth)) return false;
      const code = this.#text.charCodeAt(this.#at);
      this.#at += 1;
      if (code === closeBracket) return true;
      if (code !== comma) return false;
    }
  }

  #isExpectedLeaf(code: number, check: LeafCheck | undefined): boolean {
    // Null may not stand everywhere: whether it may here is for the shaping to say.
    if (code === 110) return false;
    const from = this.#at;
    this.#skip();
    return check === undefined || check(this.#text.slice(from, this.#at));
  }

  /** The items of a list of leaves; undefined where it is no list. */
  items(): Held[] | undefined {
    if (this.#next() !== openBracket) return undefined;
    const items: Held[] = [];
    this.#items(() => items.push(this.#leaf()));
    return items;
  }

  /** `{"data": …, "errors": …}`, the data by `shape`. */
  answer(shape: Shape): DepartmentAnswer | undefined {
    let data: Held | undefined;
    let errors: readonly DepartmentError[] | undefined;
    if (this.#next() !== openBrace) return undefined;
    this.#members((key) => {
      if (key === 'data') data = this.#value(shape);
      else if (key === 'errors') {
        const from = this.#at;
        this.#skip();
        errors = JSON.parse(outOfWire(this.#text.slice(from, this.#at)));
      } else this.#skip();
    });
    // Nothing may follow.
    if (!Number.isNaN(this.#next())) this.#fault();
    if (data === undefined && errors === undefined) return undefined;
    const isData = typeof data === 'object' && data !== null && !Array.isArray(data);
    return {
      ...(data === undefined ? {} : { data: isData ? (data as HeldObject) : null }),
      ...(Array.isArray(errors) ? { errors } : {}),
    };
  }
}

/**
 * @param wire the answer's bytes as wire text
 * @returns undefined where it is JSON but no answer
 * @throws {SyntaxError} where it is not JSON
 */
export const readAnswer = (wire: string, shape: Shape): DepartmentAnswer | undefined => new Reader(wire).answer(shape);

/** The items of a list that was read as one leaf; undefined where it is no list. */
export const readItems = (leaf: string): readonly Held[] | undefined => new Reader(leaf).items();
