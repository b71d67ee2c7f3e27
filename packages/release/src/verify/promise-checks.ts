import {
  deltaLeftDown,
  epsilonOfTrace,
  RHO_UNIT,
  rhoDown,
  rhoUnitsUp,
  totalRhoUnits,
} from '@tessera/privacy';
import { epsilonIfCountedTwice, type Manifest, NEIGHBOURS, traceOf } from '../publish/manifest.ts';
import { COVERED_ROWS, thresholdsCover } from '../spend/covered-rows.ts';
import { type Check, listed } from './check.ts';

const small = (value: number) => (value < 1e-3 ? value.toExponential() : String(value));
const digits = (value: number) => value.toPrecision(6);
const rhoOf = (units: bigint) => digits(Number(units) * RHO_UNIT);
const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * a;

/** At least so much; a part of delta that was kept and not used makes what is stated larger. */
const countedTwice = (budget: { readonly rho: number; readonly left: number }) =>
  budget.left > 0 ? epsilonIfCountedTwice(budget) * (1 - 1e-9) : Number.POSITIVE_INFINITY;

/** The promise of a release, derived again from the trace of its manifest. */
export function promiseChecks(manifest: Manifest): {
  readonly epsilon: number;
  readonly checks: readonly Check[];
} {
  const trace = traceOf(manifest);
  const { guarantee, accountant, mechanisms } = manifest;
  const epsilon = epsilonOfTrace(trace, guarantee.delta);
  const units = totalRhoUnits(trace);
  const left = deltaLeftDown(trace, guarantee.delta);
  const limit = BigInt(Math.floor((left > 0 ? rhoDown(guarantee.epsilon, left) : 0) / RHO_UNIT));
  const offLines = trace.flatMap((spend, i) =>
    String(rhoUnitsUp(spend)) === accountant.trace[i]?.rho_units ? [] : [`line ${i + 1}`],
  );
  const sums = String(units) === accountant.rho_units_spent;
  const wrong = wrongStatements(manifest, { epsilon, units, limit, left });
  const checks: readonly Check[] = [
    {
      name: 'every line of the trace costs what it says',
      passed: offLines.length === 0 && sums,
      expected: `rho ${rhoOf(BigInt(accountant.rho_units_spent))} in all (manifest.json)`,
      found: `${trace.length} lines, rho ${rhoOf(units)}${offLines.length === 0 ? '' : `; another cost on ${listed(offLines)}`}`,
    },
    {
      name: 'the trace stays within the promised epsilon and delta',
      passed: units <= limit && epsilon <= guarantee.epsilon,
      expected: `epsilon ${guarantee.epsilon} at most (manifest.json)`,
      found: `epsilon ${digits(epsilon)} at delta ${small(guarantee.delta)}, promised ${guarantee.epsilon}`,
    },
    {
      name: 'the manifest states what the trace and the promise give',
      passed: wrong.length === 0,
      expected: `epsilon ${digits(epsilon)}, ${digits(countedTwice({ rho: statedRho(manifest), left }))} for somebody counted twice, as the trace gives`,
      found: `epsilon ${digits(guarantee.epsilon_spent)}, ${digits(guarantee.epsilon_if_counted_twice)} for somebody counted twice${wrong.length === 0 ? '' : `; not what the trace gives: ${listed(wrong)}`}`,
    },
    {
      name: 'every threshold covers the records that one person may have',
      passed: thresholdsCover(trace, guarantee.unit),
      expected: `thresholds in the trace of manifest.json that cover ${COVERED_ROWS[guarantee.unit]} alike`,
      found: thresholdsCover(trace, guarantee.unit)
        ? `${COVERED_ROWS[guarantee.unit]} alike`
        : 'a threshold that covers fewer',
    },
    {
      name: 'the noise came from a cryptographic generator',
      passed: mechanisms.randomness === 'csprng',
      expected: 'csprng (manifest.json)',
      found: mechanisms.randomness,
    },
  ];
  return { epsilon, checks };
}

const statedRho = ({ accountant }: Manifest) => Number(accountant.rho_units_limit) * RHO_UNIT;

interface Derived {
  readonly epsilon: number;
  readonly units: bigint;
  readonly limit: bigint;
  readonly left: number;
}

/** The fields of the manifest that say something else than its trace. */
function wrongStatements(manifest: Manifest, { epsilon, units, limit, left }: Derived) {
  const { guarantee, accountant } = manifest;
  const stated = BigInt(accountant.rho_units_limit);
  const twice = countedTwice({ rho: statedRho(manifest), left });
  const holds: Readonly<Record<string, boolean>> = {
    epsilon_spent: same(epsilon, guarantee.epsilon_spent),
    epsilon_if_counted_twice: guarantee.epsilon_if_counted_twice >= twice,
    // Less than the promise allows where a part of delta was kept for a step that was not taken.
    rho_units_limit: units <= stated && stated <= limit,
    neighbours: guarantee.neighbours === NEIGHBOURS[guarantee.unit === 'person' ? 0 : 1],
  };
  return Object.keys(holds).filter((field) => holds[field] !== true);
}
