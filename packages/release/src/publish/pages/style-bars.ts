const stripes = (colour: string) =>
  `repeating-linear-gradient(135deg,${colour} 0 2px,transparent 2px 6px)`;

/** Bars, intervals and the key that explains them. */
export const barStyle = `
.figure{margin-block:2.25rem 2.75rem}
.figure>h3{margin-block-end:.35rem}
figcaption{margin-block-end:1rem}
figcaption .finding{font-size:1.1rem;line-height:1.45;display:block}
.definition{color:var(--muted);font-size:.95rem;line-height:1.45;display:block;margin-block-start:.25rem}
.bars{list-style:none;padding:0;margin-block:.75rem .25rem}
.row{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:.9rem;row-gap:.15rem;align-items:baseline;padding-block:.4rem;max-inline-size:none;line-height:1.3}
.label{text-wrap:balance;overflow-wrap:anywhere}
.amount{text-align:end}
.amount b{font-size:1.2rem;font-weight:650}
.range{color:var(--muted);font-size:.85rem;display:block}
.track{grid-column:1/-1;grid-row:2;position:relative;block-size:1.15rem;border-inline-start:1.5px solid var(--ink);align-self:center}
.bar{position:absolute;inset-block:.1rem;inset-inline-start:0;inline-size:calc(var(--value)*1%);background:var(--people);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.interval{position:absolute;inset-block:.2rem;inset-inline-start:calc(var(--low)*1%);inline-size:max(2px,calc((var(--high) - var(--low))*1%));border-inline:1px solid var(--ink);background:linear-gradient(var(--ink),var(--ink)) center/100% 1.5px no-repeat;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.budget .bar{background:var(--budget)}
.blank .bar{background:${stripes('var(--quiet)')};border:1.5px solid var(--quiet)}
.blank .label,.small .label,.small .amount{color:var(--muted)}
.small .bar{inline-size:2.25rem;background:none;border:2px dotted var(--quiet);border-inline-start:0}
.small .amount{font-size:.9rem}
.ticks{color:var(--muted);font-size:.85rem;block-size:1.5rem}
.ticks span{position:relative;display:block}
.ticks i{font-style:normal;position:absolute;inset-inline-start:calc(var(--at)*1%);transform:translateX(-50%)}
[dir=rtl] .ticks i{transform:translateX(50%)}
.ticks i:first-child,.ticks i:last-child{transform:none}
.ticks i:last-child{inset-inline:auto 0}
.key{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.75rem 2rem;list-style:none;padding:0}
.key li{display:grid;grid-template-columns:4.5rem 1fr;gap:.9rem;align-items:center;font-size:.95rem;line-height:1.4}
.key .track{grid-column:auto;grid-row:auto}
@media (min-width:40em){
.row{grid-template-columns:minmax(0,13.5rem) minmax(0,1fr) 9.5rem;align-items:center}
.row{padding-block:0}
.label,.amount{padding-block:.4rem}
.row .track{grid-column:auto;grid-row:auto;align-self:stretch;block-size:auto}
.row .bar{inset-block:calc(50% - .5rem)}
.row .interval{inset-block:calc(50% - .375rem)}
.key{grid-template-columns:repeat(3,minmax(0,1fr))}
.key li{grid-template-columns:1fr;align-content:start;gap:.4rem}
.key .track{inline-size:5.5rem}
.ticks{padding-inline:14.4rem 10.4rem}
}
@media (forced-colors:active){
.bar,.interval{forced-color-adjust:none}
.people .bar,.budget .bar{background:CanvasText}
.blank .bar{background:${stripes('CanvasText')};border-color:CanvasText}
.interval{border-color:GrayText;background:linear-gradient(GrayText,GrayText) center/100% 1.5px no-repeat}
}
`;
