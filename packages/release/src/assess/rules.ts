import type { AnyOf, Engine } from '@tessera/engine';
import { accepts, type Codebook, type Condition, type Domain, domainsOf } from '@tessera/model';

export interface RuleCount {
  readonly rule: string;
  readonly strength: 'hard' | 'soft';
  readonly breaks: number;
}

/** How many records break each rule. Exact and private. */
export async function ruleCounts(
  engine: Engine,
  codebook: Codebook,
): Promise<readonly RuleCount[]> {
  const domains = domainsOf(codebook);
  const counts: RuleCount[] = [];
  for (const { name, strength, when, must } of codebook.rules) {
    const breaks = await engine.ruleBreaks(anyOf(when, domains), anyOf(must, domains));
    counts.push({ rule: name, strength, breaks: breaks.sensitive });
  }
  return counts;
}

function anyOf(condition: Condition, domains: readonly Domain[]): AnyOf {
  const columns = condition.columns.map((name) =>
    domains.findIndex((domain) => domain.column.name === name),
  );
  return {
    columns,
    accepts: columns.map((column) => accepts(condition, domains[column] as Domain)),
  };
}
