import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AttackFindings } from '../attack/findings.ts';
import { bundleToTamperWith, type Changeable } from './tamper.fixture.ts';

const CHECK = 'the attack report is of this promise and follows from its own counts';

describe('the attack report of a bundle', () => {
  const { copy, failing, rehash } = bundleToTamperWith();

  /** Somebody who changes the report and writes every hash anew. */
  function change(how: (findings: Changeable<AttackFindings>) => void): void {
    const path = join(copy, 'attacks.json');
    const findings = JSON.parse(readFileSync(path, 'utf8')) as Changeable<AttackFindings>;
    how(findings);
    writeFileSync(path, JSON.stringify(findings));
    rehash();
  }

  it('was tried on the release', async () => {
    const findings = JSON.parse(readFileSync(join(copy, 'attacks.json'), 'utf8')) as AttackFindings;
    expect(findings.attacks.length).toBeGreaterThan(10);
    expect(findings.audit?.epsilon_at_least).toBeLessThanOrEqual(findings.claim.epsilon);
    expect(await failing()).toEqual([]);
  });

  it.each<readonly [string, (findings: Changeable<AttackFindings>) => void]>([
    [
      'a prettier verdict',
      (findings) => {
        findings.verdict = findings.verdict === 'signs' ? 'no-sign' : 'signs';
      },
    ],
    [
      'more hits',
      ({ attacks: [first] }) => {
        if (first !== undefined) first.success.hits += 40;
      },
    ],
    [
      'another line',
      ({ attacks: [first] }) => {
        if (first !== undefined) first.allowed = (first.allowed ?? 1) / 2;
      },
    ],
    [
      'an attack that is said to judge, or not to',
      ({ attacks }) => {
        for (const attack of attacks) attack.judged = !attack.judged;
      },
    ],
    [
      'an attack without its line',
      ({ attacks: [first] }) => {
        if (first !== undefined) delete first.allowed;
      },
    ],
    [
      'a person seen more clearly than is refused',
      ({ audit }) => {
        if (audit !== undefined) audit.blur.value = audit.blur.refused_below / 2;
      },
    ],
    [
      'a blur measured by another promise',
      ({ audit }) => {
        if (audit !== undefined) audit.blur.least /= 2;
      },
    ],
    [
      'another promise',
      ({ claim }) => {
        claim.epsilon *= 2;
      },
    ],
    [
      'an audit above the claim that is called sound',
      ({ audit, claim }) => {
        if (audit !== undefined) audit.epsilon_at_least = claim.epsilon + 1;
      },
    ],
    [
      'no attack at all',
      (findings) => {
        findings.attacks = [];
      },
    ],
    [
      'an excuse',
      (findings) => {
        findings.not_run = 'only-totals';
      },
    ],
  ])('shows %s', async (_, how) => {
    change(how);
    expect(await failing()).toEqual([CHECK]);
  });
});
