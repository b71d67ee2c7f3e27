/** What makes an address one that nobody is sent to. */
export const ADDRESS_FAULTS = [
  'NOT_AN_ADDRESS',
  'SCHEME_REFUSED',
  'NOT_HTTPS',
  'USER_INFO',
  'NO_HOST',
  'HOST_REFUSED',
] as const;

export type AddressFault = (typeof ADDRESS_FAULTS)[number];

/** The parts of an address that may be linked. */
export interface Address {
  readonly host: string;
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
  /** With its number sign, or empty. */
  readonly fragment: string;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** Spaces, control characters, what only looks like a slash, and what would end an attribute or tag. */
const FOREIGN = /[\s\p{C}\\<>"`{}|^]/u;
const PARTS = /^https:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/i;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** A public name ends in letters: this refuses numbers of machines and names without a dot. */
const LAST_LABEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
const PORT = /:(?:443)?$/;

/** Reads an https address of a public host; anything else is a fault. */
export function readAddress(text: string): Address | AddressFault {
  const scheme = SCHEME.exec(text.trimStart())?.[1]?.toLowerCase();
  if (scheme === 'http') return 'NOT_HTTPS';
  if (scheme !== undefined && scheme !== 'https') return 'SCHEME_REFUSED';
  if (scheme === undefined || FOREIGN.test(text)) return 'NOT_AN_ADDRESS';
  const [, authority = '', path = '', query = '', fragment = ''] = PARTS.exec(text) ?? [];
  if (authority.includes('@')) return 'USER_INFO';
  const host = authority.replace(PORT, '').toLowerCase();
  if (host === '') return 'NO_HOST';
  const labels = host.split('.');
  const isPublic = labels.length > 1 && labels.every((one) => LABEL.test(one));
  if (!isPublic || !LAST_LABEL.test(labels.at(-1) ?? '') || LOCAL.has(labels.at(-1) ?? ''))
    return 'HOST_REFUSED';
  return { host, path, query, fragment };
}

/** Last labels that lead to no public place. */
const LOCAL = new Set(['localhost', 'local', 'internal', 'invalid', 'example', 'test', 'onion']);

/** Whether a reader may be sent to the address. */
export const isAddress = (text: string): boolean => typeof readAddress(text) !== 'string';

/** Words that follow a reader around and change nothing about where an address leads. */
const FOLLOWING = /^(?:utm_[a-z]+|fbclid|gclid|mc_[a-z]+|ref|source)=/i;

/** One form for all addresses that lead to the same place; what is no address stays as it is. */
export function sameAddress(text: string): string {
  const address = readAddress(text);
  if (typeof address === 'string') return text;
  const host = address.host.replace(/^www\./, '');
  const path = address.path
    .replaceAll(/\/{2,}/g, '/')
    .replace(/(?:\/index\.(?:html?|php))?\/?$/i, '');
  const kept = address.query
    .slice(1)
    .split('&')
    .filter((one) => one !== '' && !FOLLOWING.test(one))
    .toSorted();
  return `https://${host}${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
}
