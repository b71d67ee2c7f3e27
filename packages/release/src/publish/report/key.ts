import { html, type Markup } from '../pages/html.ts';

/** How to read the pictures, once, before the first of them. */
export const key: Markup = html`<ul class="key" role="list">
<li class="people"><span class="track" aria-hidden="true"><span class="bar" style="--value:70"></span><span class="interval" style="--low:58;--high:82"></span></span>A bar is the estimate; the line is the range in which the number very likely lies (95 times of 100).</li>
<li class="blank"><span class="track" aria-hidden="true"><span class="bar" style="--value:70"></span></span>Striped grey: nobody wrote it down. A blank does not mean no.</li>
<li class="small"><span class="track" aria-hidden="true"><span class="bar"></span></span>Dotted: too small to speak of. The added noise can be more than half of the number.</li>
</ul>
<p class="muted">A small group that is only just shown tends to look larger than it is: it is shown when its number happens to come out large enough.</p>`;
