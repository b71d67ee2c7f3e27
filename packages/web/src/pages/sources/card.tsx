import type { ReactNode } from 'react';

export interface Field {
  readonly name: string;
  readonly value: ReactNode;
}

export interface CardProps {
  readonly title: string;
  readonly under: ReactNode;
  /** In the same order in every card, so that cards stand line by line beside each other. */
  readonly fields: readonly Field[];
}

/** One source: its name, and what it says of itself. */
export function Card({ title, under, fields }: CardProps) {
  return (
    <article className="source">
      <div>
        <h3>{title}</h3>
        <p className="of">{under}</p>
      </div>
      <dl>
        {fields.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
