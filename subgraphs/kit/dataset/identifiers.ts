/** Identifiers with valid check digits that cannot belong to anyone: their division code is one no authority was ever given. */

/** 440199 stands for no division of Guangzhou, so neither resident nor organisation numbers with it were ever issued. */
export const syntheticDivision = '440199';

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of a 17-digit resident number. GB 11643, ISO 7064 MOD 11-2. */
export const residentCheck = (digits: string): string => {
  const sum = residentWeights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] as string;
};

export const isResidentId = (id: string): boolean =>
  /^\d{17}[\dX]$/.test(id) && residentCheck(id.slice(0, 17)) === id[17];

/** `sequence` 0–999, odd for men. */
export const residentId = (birthDate: string, sequence: number): string => {
  const digits = `${syntheticDivision}${birthDate.replaceAll('-', '')}${String(sequence % 1000).padStart(3, '0')}`;
  return digits + residentCheck(digits);
};

const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const subjectAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const subjectWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of the eight-character subject code. GB 11714. */
export const subjectCheck = (body: string): string => {
  const sum = subjectWeights.reduce(
    (total, weight, index) => total + weight * subjectAlphabet.indexOf(body[index] as string),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
};

/** Check character of a 17-character unified social credit code. GB 32100-2015. */
export const usccCheck = (body: string): string => {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += usccAlphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return usccAlphabet[(31 - (sum % 31)) % 31] as string;
};

export const isUscc = (code: string): boolean =>
  /^[0-9A-HJ-NP-RTUWXY]{18}$/.test(code) && usccCheck(code.slice(0, 17)) === code[17];

/** `authority` 5 = civil affairs, 1 = institution registration; `category` 2 = social service institution. */
export const uscc = (authority: string, category: string, sequence: number): string => {
  const subject = `MJ${String(sequence).padStart(6, '0')}`;
  const body = `${authority}${category}${syntheticDivision}${subject}${subjectCheck(subject)}`;
  return body + usccCheck(body);
};
