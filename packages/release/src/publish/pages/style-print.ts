import { INVENTED } from './citation.ts';
import { declarations, LIGHT } from './tokens.ts';

/** On paper: light, everything unfolded, nothing to click, and the banner on every sheet. */
export function printStyle(invented: boolean): string {
  const sheet = invented ? `@top-center{content:"${INVENTED}";font:600 9pt sans-serif}` : '';
  return `
@page{margin:18mm 16mm;${sheet}@bottom-right{content:counter(page);font:9pt sans-serif}}
@media print{
:root{color-scheme:light;${declarations(LIGHT)};--paper:#fff}
html{font-size:10.5pt}
main{display:block;max-inline-size:none;padding:0}
.skip,.contents{display:none}
.invented{position:static;print-color-adjust:exact;-webkit-print-color-adjust:exact}
details::details-content{content-visibility:visible;display:block;block-size:auto;opacity:1}
summary{list-style:none;color:var(--ink);min-block-size:0}
.twin>summary{display:none}
.headline .big{font-size:3.2rem}
summary::-webkit-details-marker{display:none}
.scroll{overflow:visible;background:none}
h1,h2,h3,caption,thead,figcaption,summary{break-after:avoid}
tr,.row,.bars,.limits li,.note,.cite{break-inside:avoid}
.chapter{padding-block-start:2rem}
}
`;
}
