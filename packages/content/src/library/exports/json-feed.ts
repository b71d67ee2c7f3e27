import type { OnDay } from '../on-day.ts';
import { type Resource, titleLanguageOf } from '../resource.ts';
import { type Feed, latestFirst, pageOf } from './feed.ts';

/** Resources in date as a JSON Feed 1.1, those checked last first. */
export function toJsonFeed(resources: readonly Resource[], feed: Feed, day: OnDay): string {
  const items = latestFirst(resources, day).map((resource) => ({
    id: pageOf(feed, resource),
    url: pageOf(feed, resource),
    external_url: resource.address,
    title: resource.title,
    language: titleLanguageOf(resource),
    content_text: `${resource.summary} ${resource.use}`,
    date_published: `${resource.checked.on}T00:00:00Z`,
    authors: resource.publishers.map((name) => ({ name })),
    tags: resource.topics,
  }));
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.home,
      feed_url: feed.self,
      description: feed.description,
      language: feed.language,
      items,
    },
    undefined,
    2,
  )}\n`;
}
