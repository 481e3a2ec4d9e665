/** Whether a leaf's JSON text is a value of its type. Built-in scalars and enums are checked; custom scalars are their department's word. */
import { type GraphQLLeafType, isEnumType } from 'graphql';

export type LeafCheck = (text: string) => boolean;

const quote = 34;
const isText: LeafCheck = (text) => text.charCodeAt(0) === quote;
const isNumber: LeafCheck = (text) => {
  const code = text.charCodeAt(0);
  return code === 45 || (code >= 48 && code <= 57);
};
const isInteger: LeafCheck = (text) => isNumber(text) && Number.isInteger(Number(text));

const builtIn: Readonly<Record<string, LeafCheck>> = {
  Int: (text) => isInteger(text) && Number(text) >= -(2 ** 31) && Number(text) < 2 ** 31,
  Float: isNumber,
  String: isText,
  Boolean: (text) => text === 'true' || text === 'false',
  ID: (text) => isText(text) || isInteger(text),
};

export function leafCheck(type: GraphQLLeafType): LeafCheck {
  if (!isEnumType(type)) return builtIn[type.name] ?? (() => true);
  const values = new Set(type.getValues().map(({ name }) => JSON.stringify(name)));
  return (text) => values.has(text) || (isText(text) && values.has(JSON.stringify(JSON.parse(text))));
}
