import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, readAddress } from '../address.ts';
import { listPart } from './list-page.ts';

const partOf = (text: string) => listPart(readAddress(text) as Address);

describe('an address', () => {
  it.each([
    ['https://nobody.org/en/search?language=en&page=15', 'search'],
    ['https://nobody.org/search/site/children', 'search'],
    ['https://nobody.org/Search.aspx', 'Search.aspx'],
    ['https://nobody.org/search-results', 'search-results'],
    ['https://nobody.org/fr/recherche', 'recherche'],
    ['https://nobody.org/es/b%C3%BAsqueda/', 'búsqueda'],
    ['https://nobody.org/ar/%D8%A8%D8%AD%D8%AB', 'بحث'],
    ['https://nobody.org/?s=children', 's=children'],
    ['https://nobody.org/documents?q=children', 'q=children'],
    ['https://nobody.org/documents?lang=en&Query=children', 'Query=children'],
    ['https://nobody.org/documents?search=', 'search='],
    ['https://nobody.org/documents?search_api_fulltext=children', 'search_api_fulltext=children'],
    ['https://nobody.org/documents?keys=children', 'keys=children'],
    ['https://nobody.org/documents?keywords=children', 'keywords=children'],
    ['https://nobody.org/documents?language=en&page=6', 'page=6'],
    ['https://nobody.org/documents?page=%2C2', 'page=%2C2'],
    ['https://nobody.org/documents?page', 'page'],
    ['https://nobody.org/documents?paged=2', 'paged=2'],
    ['https://nobody.org/documents?pageNumber=2', 'pageNumber=2'],
    ['https://nobody.org/documents?start=20', 'start=20'],
    ['https://nobody.org/documents?offset=20', 'offset=20'],
    ['https://nobody.org/documents?f%5B0%5D=topic%3A3', 'f%5B0%5D=topic%3A3'],
    ['https://nobody.org/documents?f[0]=topic', 'f[0]=topic'],
    ['https://nobody.org/news/page/3/', 'page/3'],
    ['https://nobody.org/#/search?text=children', 'search'],
    ['https://nobody.org/#!/documents?page=2', 'page=2'],
    ['https://nobody.org/#?q=children', 'q=children'],
  ])('%s leads to a search or a list', (text, part) => expect(partOf(text)).toBe(part));

  it.each([
    'https://nobody.org/',
    'https://search.nobody.org/guide',
    'https://nobody.org/research/guide',
    'https://nobody.org/recherche/guide-enfants',
    'https://nobody.org/search-and-rescue',
    'https://nobody.org/blogs/?p=704',
    'https://nobody.org/?page_id=12',
    'https://nobody.org/spip.php?page=imprimer&id_article=3640',
    'https://nobody.org/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C182',
    'https://nobody.org/text/?uri=CELEX:52021DC0171',
    'https://nobody.org/guide?lang=en&start=beginning',
    'https://nobody.org/page/guide',
    'https://nobody.org/guide#search',
    'https://nobody.org/%E0%A4%A',
  ])('%s does not', (text) => expect(partOf(text)).toBeUndefined());

  it('that asks nothing and names no search leads to none, whatever else stands in it', () => {
    const words = fc
      .stringMatching(/^[a-z]{1,8}(?:-[a-z]{1,8})+$/)
      .filter((one) => !/^search-/.test(one));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (path) => {
        expect(partOf(`https://nobody.org/${path.join('/')}`)).toBeUndefined();
      }),
    );
  });
});
