import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress, readAddress, sameAddress } from './address.ts';

describe('an address', () => {
  it.each([
    ['javascript:alert(1)', 'SCHEME_REFUSED'],
    [' JavaScript:alert(1)', 'SCHEME_REFUSED'],
    ['data:text/html,<b>', 'SCHEME_REFUSED'],
    ['ftp://nobody.org/', 'SCHEME_REFUSED'],
    ['http://nobody.org/', 'NOT_HTTPS'],
    ['https://me:secret@nobody.org/', 'USER_INFO'],
    ['https://unicef.org@nobody.org/', 'USER_INFO'],
    ['https:///path', 'NO_HOST'],
    ['https://', 'NO_HOST'],
    ['https://localhost/', 'HOST_REFUSED'],
    ['https://127.0.0.1/', 'HOST_REFUSED'],
    ['https://[::1]/', 'HOST_REFUSED'],
    ['https://intranet/', 'HOST_REFUSED'],
    ['https://site.local/', 'HOST_REFUSED'],
    ['https://nobody.org:8080/', 'HOST_REFUSED'],
    ['https://-nobody.org/', 'HOST_REFUSED'],
    ['https://nobody.org/a b', 'NOT_AN_ADDRESS'],
    ['https://nobody.org/\\evil', 'NOT_AN_ADDRESS'],
    ['https://nobody.org/"onclick', 'NOT_AN_ADDRESS'],
    ['https://nobody.org/\u202egnp', 'NOT_AN_ADDRESS'],
    ['java\nscript:alert(1)', 'NOT_AN_ADDRESS'],
    ['//nobody.org/', 'NOT_AN_ADDRESS'],
    ['nobody.org', 'NOT_AN_ADDRESS'],
    ['', 'NOT_AN_ADDRESS'],
  ])('%j is refused as %s', (text, fault) => {
    expect(readAddress(text)).toBe(fault);
    expect(isAddress(text)).toBe(false);
  });

  it.each([
    'https://nobody.org',
    'https://www.nobody.org:443/a?b=c#d',
    'https://xn--p1ai.xn--p1ai/',
  ])('%s may be linked', (text) => expect(isAddress(text)).toBe(true));

  it('that may be linked is read the same way by browsers', () => {
    const pieces = fc.constantFrom(
      'https:',
      'http:',
      '/',
      '//',
      '@',
      ':',
      '.',
      'a',
      'org',
      '?',
      '#',
      '%2f',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        const read = readAddress(text);
        if (typeof read === 'string') return;
        const url = new URL(text);
        expect([url.protocol, url.hostname, url.username]).toEqual(['https:', read.host, '']);
      }),
    );
  });
});

describe('the same place', () => {
  it.each([
    'https://www.nobody.org/guide/',
    'HTTPS://NOBODY.org/guide',
    'https://nobody.org:443/guide#part',
    'https://nobody.org//guide/index.html',
    'https://nobody.org/guide?utm_source=x&fbclid=y',
  ])('%s', (text) => expect(sameAddress(text)).toBe('https://nobody.org/guide'));

  it('is another where the path or what is asked differs', () => {
    expect(sameAddress('https://nobody.org/Guide')).not.toBe(
      sameAddress('https://nobody.org/guide'),
    );
    expect(sameAddress('https://nobody.org/?b=2&a=1')).toBe('https://nobody.org?a=1&b=2');
  });

  it('stays the same when it is looked for twice', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (url) => {
        expect(sameAddress(sameAddress(url))).toBe(sameAddress(url));
      }),
    );
  });
});
