import { createElement, Fragment, type ReactNode } from 'react';

/** One behind the other, for what never changes its order and so has no names of its own. */
export const inOrder = <Item>(
  items: readonly Item[],
  nodeOf: (item: Item, place: number) => ReactNode,
): ReactNode => createElement(Fragment, null, ...items.map(nodeOf));
