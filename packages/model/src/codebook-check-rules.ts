import type { Codebook, Rule } from './codebook.ts';
import type { CodebookProblem } from './codebook-problem.ts';
import { accepts, type Domain, domainsOf } from './domain.ts';

interface Placed {
  readonly rule: Rule;
  readonly index: number;
  readonly when: Domain;
  readonly must: Domain;
}

/**
 * Hard rules that contradict each other: an answer to one question for which several rules together,
 * and none alone, leave no answer to another. Blanks would mend every record, so nobody would notice:
 * all of those answers would be blanked.
 */
export function checkRules(codebook: Codebook): CodebookProblem[] {
  const byPair = new Map<string, Placed[]>();
  for (const placed of placedRules(codebook)) {
    const key = [placed.when.column.name, placed.must.column.name].sort().join('|');
    byPair.set(key, [...(byPair.get(key) ?? []), placed]);
  }
  return [...byPair.values()].filter((rules) => rules.length > 1).flatMap(contradictions);
}

function placedRules({ rules, ...codebook }: Codebook): readonly Placed[] {
  const domains = new Map(
    domainsOf({ ...codebook, rules }).map((domain) => [domain.column.name, domain]),
  );
  return rules.flatMap((rule, index) => {
    const [when, must] = [rule.when, rule.must].map(({ columns }) =>
      columns.length === 1 ? domains.get(columns[0] as string) : undefined,
    );
    const known = rule.strength === 'hard' && when !== undefined && must !== undefined;
    return known && when !== must ? [{ rule, index, when, must }] : [];
  });
}

/** All rules here are about the same two columns. */
function contradictions(rules: readonly Placed[]): CodebookProblem[] {
  const [{ when: a, must: b }] = rules as [Placed];
  return [
    [a, b],
    [b, a],
  ].flatMap(([from, to]) => {
    const problem = firstWithoutAnswer(rules, from as Domain, to as Domain);
    return problem === undefined ? [] : [problem];
  });
}

function firstWithoutAnswer(
  rules: readonly Placed[],
  from: Domain,
  to: Domain,
): CodebookProblem | undefined {
  const answers = Array.from({ length: to.size - to.blanks }, (_, i) => to.blanks + i);
  const forbids = rules.map((placed) => forbidding(placed, from));
  for (let category = from.blanks; category < from.size; category++) {
    const open = (forbid: Forbids) => answers.some((answer) => !forbid(category, answer));
    const left = answers.some((answer) => !forbids.some((forbid) => forbid(category, answer)));
    if (left || !forbids.every(open)) continue;
    const involved = rules.filter((_, i) =>
      answers.some((answer) => forbids[i]?.(category, answer)),
    );
    const last = involved[involved.length - 1] as Placed;
    const others = involved.slice(0, -1).map(({ rule }) => `"${rule.name}"`);
    const message = `with ${others.join(' and ')} it leaves no answer of "${to.column.name}" where "${from.column.name}" is "${from.tokens[category]}": the rules contradict each other`;
    return { path: ['rules', last.index, 'must'], message };
  }
  return undefined;
}

type Forbids = (category: number, answer: number) => boolean;

/** Whether a rule forbids a category of `from` together with an answer of the other column. */
function forbidding({ rule, when, must }: Placed, from: Domain): Forbids {
  const [holds, allowed] = [accepts(rule.when, when), accepts(rule.must, must)];
  return when.column.name === from.column.name
    ? (category, answer) => holds[category] === true && allowed[answer] !== true
    : (category, answer) => holds[answer] === true && allowed[category] !== true;
}
