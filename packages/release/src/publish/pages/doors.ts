import { html, type Markup } from './html.ts';
import { fileSize } from './numbers.ts';

/** One file as the landing page is told about it. */
export interface ServedFile {
  readonly path: string;
  readonly bytes: number;
  readonly what: string;
}

const DOORS: readonly { readonly title: string; readonly file: RegExp }[] = [
  { title: 'Read the report', file: /(^|\/)report[^/]*\.html$/i },
  { title: 'Attack report', file: /(^|\/)attacks\.html$/i },
  { title: 'Microdata, CSV', file: /(microdata|synthetic)[^/]*\.csv$/i },
  { title: 'Microdata, Parquet', file: /(microdata|synthetic)[^/]*\.parquet$/i },
  { title: 'Aggregates', file: /(aggregate|marginal)[^/]*\.(csv|json|parquet)$/i },
  { title: 'Codebook', file: /codebook[^/]*\.(md|html)$/i },
  { title: 'Codebook, CSV', file: /codebook[^/]*\.(csv|json|ya?ml)$/i },
  { title: 'Read me', file: /(^|\/)readme[^/]*$/i },
  { title: 'Attack report, numbers', file: /(^|\/)attacks\.json$/i },
  { title: 'Schema of the microdata', file: /(^|\/)microdata\.schema\.json$/i },
  { title: 'Data Package', file: /(^|\/)datapackage\.json$/i },
  { title: 'Manifest', file: /(^|\/)manifest[^/]*\.json$/i },
];

const rank = ({ path }: ServedFile) => {
  const at = DOORS.findIndex(({ file }) => file.test(path));
  return at < 0 ? DOORS.length : at;
};

/** A relative address below this page, whatever the name of the file says. */
export function hrefOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return `./${parts.map(encodeURIComponent).join('/')}`;
}

function door(file: ServedFile, at: number): Markup {
  const title = DOORS[rank(file)]?.title ?? file.path;
  const first = at === 0 && rank(file) === 0 ? 'first' : '';
  return html`<li class="${first}"><a class="door" href="${hrefOf(file.path)}"><b>${title}</b>${file.what === '' ? undefined : html`<span>${file.what}</span>`}<span class="size"><bdi>${file.path}</bdi> · ${fileSize(file.bytes)}</span></a></li>
`;
}

/** The files as doors: the report first, what a reader may want next, the rest in their order. */
export function doors(files: readonly ServedFile[]): Markup {
  if (files.length === 0) {
    return html`<p>There is no file in this folder yet. Make a release into it, then open this page again.</p>`;
  }
  const sorted = [...files].sort((one, other) => rank(one) - rank(other));
  return html`<ul class="doors" role="list">${sorted.map(door)}</ul>`;
}
