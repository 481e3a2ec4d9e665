/**
 * Text inside the engine is wire text: the UTF-8 bytes as they came, one character a byte. Departments' Chinese is never
 * decoded and encoded again on its way to the client, and V8 keeps it in half the memory. JSON's own signs are ASCII.
 */

const beyondAscii = /[^\0-\x7f]/;

/** Text as bytes, one character each. */
export const intoWire = (text: string): string =>
  beyondAscii.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;

/** What people read, of wire text. */
export const outOfWire = (wire: string): string =>
  beyondAscii.test(wire) ? Buffer.from(wire, 'latin1').toString('utf8') : wire;

export const wireOf = (bytes: Buffer): string => bytes.toString('latin1');

export const bytesOf = (wire: string): Buffer => Buffer.from(wire, 'latin1');

/** JSON data as values people read, for the few who must look into an answer: it costs what wire text saves. */
export const readWire = (wire: string): unknown => JSON.parse(outOfWire(wire));

export const writeWire = (value: unknown): string => intoWire(JSON.stringify(value));
