import { InvalidArgumentError } from 'commander';

/** Reads a number from the command line; "1e-6" is one, "" and "abc" are not. */
export function numberOption(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('Not a number.');
  return value;
}
