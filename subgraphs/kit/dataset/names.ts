/** Invented names. A generated person's name is never a real person's record: see `identifiers.ts` for how numbers are marked. */
import type { Random } from './random.ts';

const surnames = [...'陈李黄张梁林刘吴何罗郭谢曾邓彭冯叶苏周钟'];
const given = [...'安宁嘉悦文思远晴朗乐心怡然子明志诚海云静慧兰芳国强伟华'];

/** A Chinese personal name of two or three characters. */
export const personName = (random: Random): string =>
  random.pick(surnames) + random.pick(given) + (random.chance(0.75) ? random.pick(given) : '');

/** 陈嘉乐 → 陈** */
export const maskName = (name: string): string => {
  const [first = ''] = [...name];
  return first + '*'.repeat([...name].length - 1);
};
