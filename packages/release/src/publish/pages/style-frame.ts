import { FONT, MONO } from './tokens.ts';

/** Type, measure and the frame of a page. Logical properties only: the frame turns with `dir`. */
export const frameStyle = `
*,*::before,*::after{box-sizing:border-box}
html{font-size:112.5%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:4.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font-family:${FONT};line-height:1.55;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
code,pre{font-family:${MONO};font-size:.9em}
p,ul,ol,dl,figure,pre{margin-block:0 1rem;margin-inline:0}
p,li,dd,figcaption{max-inline-size:66ch;text-wrap:pretty}
h1,h2,h3,h4{line-height:1.2;font-weight:650;text-wrap:balance;margin-block:0 .75rem;letter-spacing:-.01em}
h1{font-size:clamp(1.6rem,4.5vw,2.2rem)}
h2{font-size:clamp(1.4rem,3.4vw,1.8rem)}
h3{font-size:1.2rem}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
main:focus{outline:none}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-6rem;z-index:3;background:var(--ink);color:var(--paper);padding:.75rem 1.25rem;border-radius:0 0 .4rem .4rem}
.skip:focus{inset-block-start:0}
.invented{background:var(--caution-paper);color:var(--caution);border-block-end:2px solid var(--caution-edge);padding:.5rem clamp(1rem,4vw,2.5rem);z-index:2}
.invented p{margin:0 auto;max-inline-size:59rem;font-weight:600;font-size:.95rem;line-height:1.35}
@media (min-height:32em){.invented{position:sticky;inset-block-start:0}}
main{padding:clamp(2rem,6vw,4.5rem) clamp(1rem,4vw,2.5rem) 4rem;max-inline-size:64rem;margin-inline:auto;display:grid;grid-template-columns:minmax(0,1fr)}
.contents{border-block:1px solid var(--hair);padding-block:1.25rem;margin-block-start:2rem}
.contents h2{font-size:.95rem;color:var(--muted);margin-block-end:.4rem;letter-spacing:0}
.contents ol{list-style:none;padding:0;margin:0}
.contents a{display:block;padding-block:.3rem;text-decoration:none;line-height:1.35}
.contents a:hover{text-decoration:underline}
.chapter{padding-block-start:3.75rem}
.chapter>h2{padding-block-start:1.1rem;margin-block-end:1.1rem;border-block-start:3px solid var(--ink)}
section>h3{margin-block-start:2.5rem}
footer{border-block-start:1px solid var(--hair);color:var(--muted);font-size:.9rem;padding:1.5rem clamp(1rem,4vw,2.5rem)}
footer p{margin:0 auto;max-inline-size:59rem}
@media (min-width:62em){
main{max-inline-size:75rem;grid-template-columns:13rem minmax(0,46rem);column-gap:4.5rem;grid-template-rows:auto 1fr}
.opening,.chapters{grid-column:2}
.contents{grid-column:1;grid-row:1/span 2;align-self:start;position:sticky;inset-block-start:4.5rem;border:0;padding:0;margin:0;font-size:.95rem}
.invented p,footer p{max-inline-size:70rem}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
