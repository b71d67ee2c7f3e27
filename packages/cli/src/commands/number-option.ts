import { InvalidArgumentError } from 'commander';

const DECIMAL_COMMA = /^\s*-?\d*,\d+\s*$/;

/** Reads a number from the command line; "1e-6" is one, "", "abc" and "4,5" are not. */
export function numberOption(text: string): number {
  const value = Number(text);
  if (DECIMAL_COMMA.test(text)) {
    throw new InvalidArgumentError('Write a decimal point and no comma, as in 4.5.');
  }
  if (text.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('Not a number.');
  return value;
}
