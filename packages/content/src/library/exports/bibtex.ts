import { inDate, type OnDay } from '../on-day.ts';
import { type Resource, titleLanguageOf } from '../resource.ts';

/** Letters that mean something to TeX, and how they are written so that they mean themselves. */
const MEANS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  text.replaceAll(/[\\{}$&%#_~^]/g, (one) => MEANS[one] ?? one);

/** An address is taken as it is; what would end its braces is written as a code. */
const address = (text: string): string =>
  text.replaceAll(/[{}\\]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

function entry(resource: Resource): string {
  const { id, title, publishers, year, summary, checked } = resource;
  const fields = [
    ['title', `{${escaped(title)}}`],
    ['author', publishers.map((one) => `{${escaped(one)}}`).join(' and ')],
    ['year', String(year)],
    ['langid', titleLanguageOf(resource)],
    ['url', address(resource.address)],
    [
      'note',
      escaped(checked.exists === 'unread' ? 'Not verified by this library' : `Seen ${checked.on}`),
    ],
    ['abstract', escaped(summary)],
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** Resources in date as a BibTeX file; publishers stand as authors in braces, so that no name is cut apart. */
export const toBibtex = (resources: readonly Resource[], day: OnDay): string =>
  inDate(resources, day).map(entry).join('\n');
