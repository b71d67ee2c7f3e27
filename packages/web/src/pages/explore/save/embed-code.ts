/** Text as it may stand in the value of an attribute or between tags of HTML. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export interface Embedded {
  /** The address of the picture on this site, without what stands behind its `#`. */
  readonly site: string;
  /** What stands behind the question mark. */
  readonly search: string;
  readonly title: string;
  /** What stands below the picture: the source and the caveat. */
  readonly caption: string;
}

/** Room for a picture of bars with its doubts and its source below it. */
const HEIGHT = 1080;

/** HTML for a page elsewhere: the picture in a frame, and its words where the frame is not shown. */
export function embedCode({ site, search, title, caption }: Embedded): string {
  const address = escaped(`${site}#/embed${search === '' ? '' : `?${search}`}`);
  return `<figure>
<iframe src="${address}" title="${escaped(title)}" width="100%" height="${HEIGHT}" loading="lazy" style="border:0"></iframe>
<figcaption>${escaped(caption)}</figcaption>
</figure>`;
}
