import { COUNTRIES } from '@tessera/model';
import { CITIZENSHIP_UNKNOWN } from '../corridors.ts';
import { OTHER_NAMES, OWN_NAMES, UNKNOWN_NAMES } from './other-names.ts';

const OWN = 'own';

/** A name without accents, points and case; a letter that the file has lost stays a question mark. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\ufffd]+/g, ' ')
    .trim();

const CODES = new Map<string, string>([
  ...COUNTRIES.map(([, code, name]) => [plain(name), code] as const),
  ...OTHER_NAMES.flatMap((line) => {
    const [code = '', names = ''] = line.split(': ');
    return names.split(', ').map((name) => [name, code] as const);
  }),
  ...OWN_NAMES.map((name) => [name, OWN] as const),
  ...UNKNOWN_NAMES.map((name) => [name, CITIZENSHIP_UNKNOWN] as const),
]);

/**
 * The alpha-3 code that a country name or a citizenship stands for, `own` being the code of the country
 * that reports; nothing where it is not one country.
 */
export function codeOfName(name: string, own: string): string | undefined {
  const wanted = plain(name);
  const code = wanted.includes('\ufffd') ? mended(wanted) : CODES.get(wanted);
  return code === OWN ? own : code;
}

/** The one code whose name has anything in the place of the lost letters. */
function mended(wanted: string): string | undefined {
  const exact = CODES.get(wanted);
  if (exact !== undefined) return exact;
  const pattern = new RegExp(`^${wanted.replaceAll('\ufffd', '.')}$`);
  const codes = new Set([...CODES].filter(([name]) => pattern.test(name)).map(([, code]) => code));
  return codes.size === 1 ? [...codes][0] : undefined;
}
