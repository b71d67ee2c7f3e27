/** A cover in the colour of the page that scrolls away with the table, over a shadow that stays. */
const scrollSigns = [
  'linear-gradient(to right,var(--paper) 40%,transparent) left/3rem 100% no-repeat local',
  'linear-gradient(to left,var(--paper) 40%,transparent) right/3rem 100% no-repeat local',
  'linear-gradient(to right,var(--quiet),transparent) left/.5rem 100% no-repeat scroll',
  'linear-gradient(to left,var(--quiet),transparent) right/.5rem 100% no-repeat scroll',
].join(',');

/** The pieces that pages are made of: the opening number, facts, notes, tables, folds and doors. */
export const pieceStyle = `
.kind{color:var(--muted);margin-block-end:.75rem}
.lead{font-size:1.15rem;line-height:1.5}
.headline{margin-block:1.75rem;display:block}
.headline .big{display:block;font-size:clamp(2.6rem,11vw,5rem);font-weight:650;line-height:1.05;letter-spacing:-.025em;color:var(--accent)}
.headline .words{display:block;font-size:1.2rem;line-height:1.4;margin-block-start:.35rem}
.muted,.source{color:var(--muted)}
.source{font-size:.85rem;line-height:1.45;margin-block-end:.5rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr));gap:1.5rem 2rem;margin-block:1.5rem 0;border-block-start:1px solid var(--hair);padding-block-start:1.25rem}
.facts div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.facts dt{color:var(--muted);font-size:.95rem;line-height:1.4}
.facts dd{margin:0;font-size:1.7rem;font-weight:650;line-height:1.2;letter-spacing:-.01em}
.note{background:var(--raised);border-inline-start:4px solid var(--accent);padding:1rem 1.25rem;margin-block:1.5rem;border-radius:0 .3rem .3rem 0}
[dir=rtl] .note{border-radius:.3rem 0 0 .3rem}
.note>:last-child{margin-block-end:0}
.caution{background:var(--caution-paper);color:var(--caution);border-inline-start-color:var(--caution-edge)}
.scroll{overflow-x:auto;margin-block:.75rem 1.25rem;max-inline-size:100%;background:${scrollSigns}}
table{border-collapse:collapse;inline-size:100%;font-size:.9rem;line-height:1.4}
caption{text-align:start;font-weight:650;padding-block-end:.5rem}
th,td{padding:.5rem .9rem .5rem 0;padding-block:.5rem;padding-inline:0 .9rem;border-block-end:1px solid var(--hair);vertical-align:top;text-align:start;font-weight:400;overflow-wrap:normal}
thead th{color:var(--muted);border-block-end:2px solid var(--quiet);vertical-align:bottom;font-weight:600}
tbody th{min-inline-size:8rem}
.number{text-align:end;white-space:nowrap}
thead .number{white-space:normal;min-inline-size:5.5rem}
details{margin-block:.5rem}
summary{cursor:pointer;padding-block:.6rem;color:var(--accent);inline-size:fit-content;max-inline-size:100%;min-block-size:2.75rem}
summary:hover{text-decoration:underline;text-underline-offset:.18em}
summary h3{display:inline;font-size:1.05rem;color:var(--ink)}
summary .hint{display:block;color:var(--muted);font-size:.9rem;line-height:1.4;padding-inline-start:1.1rem}
.fold{border-block-end:1px solid var(--hair);margin:0}
.fold>summary{inline-size:auto}
.fold>:not(summary){margin-inline-start:1.1rem}
.fold>:last-child{margin-block-end:1.75rem}
.limits{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:1.5rem 2.5rem}
.limits h3{font-size:1.05rem;margin-block-end:.25rem}
.limits p{margin:0}
.cite{background:var(--raised);padding:1rem 1.25rem;border-radius:.3rem;max-inline-size:66ch}
.plain{padding-inline-start:1.2rem}
.plain li{margin-block-end:.4rem}
.who dt{font-weight:650}
.who dd{margin:0 0 1rem;max-inline-size:66ch}
pre{background:var(--raised);padding:.9rem 1.1rem;border-radius:.3rem;overflow-x:auto;line-height:1.45}
.doors{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1rem}
.doors li{max-inline-size:none}
.door{display:block;block-size:100%;padding:1.1rem 1.25rem;border:1px solid var(--quiet);border-radius:.5rem;text-decoration:none;color:var(--ink)}
.door:hover{border-color:var(--accent);background:var(--raised)}
.door b{display:block;color:var(--accent);font-size:1.15rem;text-decoration:underline;text-underline-offset:.18em;text-decoration-thickness:1px;line-height:1.3}
.door span{display:block;line-height:1.45;margin-block-start:.3rem}
.door .size{color:var(--muted);font-size:.9rem}
.doors .first{grid-column:1/-1}
.first .door{border-width:2px;border-color:var(--accent)}
.first b{font-size:1.4rem}
`;
