import { fromMarkdown } from 'mdast-util-from-markdown';

/** Markdown as a tree, by the rules of CommonMark; whatever a text is, it is some Markdown. */
export const markdownOf = (text: string): Markdown => fromMarkdown(text);

export type Markdown = ReturnType<typeof fromMarkdown>;
/** What may stand in a text, one below the other. */
export type RootContent = Markdown['children'][number];

type Of<Type extends RootContent['type']> = Extract<RootContent, { readonly type: Type }>;

/** What may stand in a line. */
export type PhrasingContent = Of<'paragraph'>['children'][number];
export type Blockquote = Of<'blockquote'>;
export type List = Of<'list'>;
export type ListItem = List['children'][number];
export type Link = Extract<PhrasingContent, { readonly type: 'link' }>;
