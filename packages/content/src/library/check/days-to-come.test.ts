import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resourceOf } from '../resource.fixture.ts';
import { RESOURCES } from '../resources/index.ts';
import { checkLibrary } from './check-library.ts';
import { daysToCome } from './days-to-come.ts';

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const problemsOn = (today: string, resources = RESOURCES) =>
  checkLibrary(resources, { today }).map(({ code, id }) => `${code} ${id}`);

it('what is shipped expires, and has to be read again, on these days', () => {
  const days = daysToCome(RESOURCES);
  expect(
    days.filter(({ code }) => code === 'EXPIRED').map(({ day, id }) => `${day} ${id}`),
  ).toEqual([
    '2027-12-31 ecowas-review-2025',
    '2027-12-31 eu-csddd-2024',
    '2027-12-31 asean-bohol-2017',
    '2027-12-31 th-kh-sop-2024',
    '2027-12-31 eu-strategy-2021',
    '2028-12-31 iom-strategic-plan-2024',
    '2028-12-31 nexus-indonesia-directory-2018',
  ]);
  const checks = days.filter(({ code }) => code === 'CHECK_OLD');
  expect(checks).toHaveLength(RESOURCES.length);
  expect(checks[0]?.day).toBe('2028-11-24');
});

it('the check of what is shipped finds each on its day, and not the day before', () => {
  const days = [...new Set(daysToCome(RESOURCES).map(({ day }) => day))];
  expect(days.length).toBeGreaterThan(1);
  for (const day of days) {
    const due = daysToCome(RESOURCES).filter((one) => one.day === day);
    const [before, on] = [problemsOn(dayBefore(day)), problemsOn(day)];
    for (const { code, id } of due) {
      expect(before).not.toContain(`${code} ${id}`);
      expect(on).toContain(`${code} ${id}`);
    }
  }
});

it('so it is for any resource', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.option(day, { nil: undefined }), day, (on, expires, today) => {
      const resource = resourceOf({
        checked: { ...resourceOf().checked, on },
        ...(expires === undefined ? {} : { expires }),
      });
      const due = daysToCome([resource]).filter((one) => one.day <= today);
      const found = problemsOn(today, [resource]).filter((one) =>
        /^(?:EXPIRED|CHECK_OLD) /.test(one),
      );
      expect(found.toSorted()).toEqual(due.map(({ code, id }) => `${code} ${id}`).toSorted());
    }),
  );
});
