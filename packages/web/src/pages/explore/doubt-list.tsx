import type { Doubt } from '../../explore/doubts.ts';

/** What holds and what does not, those that turn an order round so that nobody misses them. */
export function DoubtList({ list }: { readonly list: readonly Doubt[] }) {
  return (
    <ul className="doubts">
      {list.map(({ text, turns }) => (
        <li key={text} className={turns ? 'turns' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}
