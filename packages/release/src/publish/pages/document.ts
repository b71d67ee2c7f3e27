import type { FrontView } from '../view.ts';
import { INVENTED } from './citation.ts';
import { type Content, html, type Markup } from './html.ts';
import { longDate } from './numbers.ts';
import { styleSheet } from './style.ts';

/** Nothing may be fetched, run, framed or sent from a published page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

/** What the frame of a page says. */
export type Framed = Pick<FrontView, 'title' | 'invented' | 'date' | 'version'>;

export interface DocumentView {
  readonly release: Framed;
  /** What stands before the title in the window. */
  readonly name: string;
  readonly opening: Markup;
  readonly chapters: readonly Chapter[];
}

function banner(release: Framed): Markup | undefined {
  if (!release.invented) return undefined;
  return html`<aside class="invented" aria-label="About these data"><p>${INVENTED}</p></aside>
`;
}

function contents(chapters: readonly Chapter[]): Markup {
  return html`<nav class="contents" aria-labelledby="contents"><h2 id="contents">On this page</h2>
<ol>${chapters.map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>
`,
  )}</ol></nav>`;
}

function chapter({ id, title, body }: Chapter): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title" class="chapter">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`;
}

/** One self-contained page: no script, no request, the same frame for every published page. */
export function documentHtml({ release, name, opening, chapters }: DocumentView): string {
  const page: Content = html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${name} · ${release.title}${release.invented ? ' (invented data)' : ''}</title>
<link rel="icon" href="data:,">
<style>${styleSheet(release.invented)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${banner(release)}<div class="page">
<main id="content" tabindex="-1">
${opening}
${contents(chapters)}
<div class="chapters">
${chapters.map(chapter)}</div>
</main>
</div>
<footer><p>${release.title}. Published ${longDate(release.date)}. Made with Tessera ${release.version}.</p></footer>
</body>
</html>
`;
  return page.toString();
}
