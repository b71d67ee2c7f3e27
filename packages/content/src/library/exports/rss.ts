import type { OnDay } from '../on-day.ts';
import type { Resource } from '../resource.ts';
import { type Feed, latestFirst, pageOf } from './feed.ts';

/** Characters that XML 1.0 has no place for, not even escaped. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escaped = (text: string): string =>
  text.replaceAll(NO_XML, '').replaceAll(/[&<>"']/g, (one) => ENTITIES[one] ?? one);

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day as RSS writes it: Tue, 24 Nov 2026 00:00:00 GMT. */
function rssDate(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const two = String(date.getUTCDate()).padStart(2, '0');
  return `${WEEKDAYS[date.getUTCDay()]}, ${two} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} 00:00:00 GMT`;
}

const item = (feed: Feed, resource: Resource): string =>
  `    <item>
      <title>${escaped(resource.title)}</title>
      <link>${escaped(resource.address)}</link>
      <guid isPermaLink="false">${escaped(pageOf(feed, resource))}</guid>
      <pubDate>${rssDate(resource.checked.on)}</pubDate>
      <description>${escaped(`${resource.summary} ${resource.use}`)}</description>
${resource.topics.map((topic) => `      <category>${escaped(topic)}</category>`).join('\n')}
    </item>`;

/** Resources in date as an RSS 2.0 feed, those checked last first. */
export const toRss = (resources: readonly Resource[], feed: Feed, day: OnDay): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${escaped(feed.title)}</title>
    <link>${escaped(feed.home)}</link>
    <description>${escaped(feed.description)}</description>
    <language>${escaped(feed.language)}</language>
    <atom:link href="${escaped(feed.self)}" rel="self" type="application/rss+xml"/>
${latestFirst(resources, day)
  .map((one) => item(feed, one))
  .join('\n')}
  </channel>
</rss>
`;
