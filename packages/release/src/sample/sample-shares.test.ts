import { describe, expect, it } from 'vitest';
import { PUBLISHED } from './tables/published.ts';
import { type Cell, caseload, type Tally, tally, wilson } from './tally.fixture.ts';

/** How far a share that follows from several tables may lie from the published one. */
const MODEL_ERROR = 0.02;

/** Shares that stand in a table as they are published: no error of the model is allowed. */
const DIRECT = /^(children|child|adult)[A-Z]\w*(Hotline|Elsewhere|Unnamed)$|^childInOwnCountry$/;

const records = caseload('ctdc-synthetic-2024', 200_000, 'shares');
const elder = caseload('ctdc-synthetic-2021', 120_000, 'elder shares');

const CHILD_BANDS = ['0--8', '9--17', '09--17'];
const YOUNG_BANDS = ['18--20', '21--23', '24--26', '27--29'];

const aged = (cell: Cell): boolean => cell('ageBroad') !== '';
const child = (cell: Cell): boolean => CHILD_BANDS.includes(cell('ageBroad'));
const adult = (cell: Cell): boolean => aged(cell) && !child(cell);
const anyone = (): boolean => true;
const yes =
  (...columns: readonly string[]) =>
  (cell: Cell): boolean =>
    columns.some((column) => cell(column) === '1');
const both =
  (...tests: readonly ((cell: Cell) => boolean)[]) =>
  (cell: Cell): boolean =>
    tests.every((test) => test(cell));

const hotline = (cell: Cell): boolean => cell('CountryOfExploitation') === 'USA';
const unnamed = (cell: Cell): boolean => cell('CountryOfExploitation') === '';
const elsewhere = (cell: Cell): boolean => !hotline(cell) && !unnamed(cell);

const sexual = yes('isSexualExploit');
const labour = yes('isForcedLabour');
const typed = yes('isSexualExploit', 'isForcedLabour', 'isOtherExploit');
const sector = yes(
  'typeOfLabourAgriculture',
  'typeOfLabourConstruction',
  'typeOfLabourDomesticWork',
  'typeOfLabourHospitality',
);
const controlled = yes(
  'meansDebtBondageEarnings',
  'meansThreats',
  'meansAbusePsyPhySex',
  'meansFalsePromises',
  'meansDrugsAlcohol',
  'meansDenyBasicNeeds',
  'meansExcessiveWorkHours',
  'meansWithholdDocs',
);
const recruited = yes(
  'recruiterRelationIntimatePartner',
  'recruiterRelationFriend',
  'recruiterRelationFamily',
  'recruiterRelationOther',
);
const lasted = (cell: Cell): boolean => cell('traffickMonths') !== '';
const months =
  (code: string) =>
  (cell: Cell): boolean =>
    cell('traffickMonths').startsWith(code);
const known = (cell: Cell): boolean => cell('majorityStatusAtExploit') !== '';
const minor = (cell: Cell): boolean => cell('majorityStatusAtExploit') === 'Minor';

const share = (
  of: (cell: Cell) => boolean,
  is: (cell: Cell) => boolean,
  among: readonly Cell[] = records,
): Tally => tally(among, of, is);

const TARGETS: Readonly<Record<keyof typeof PUBLISHED, () => Tally>> = {
  children: () => share(aged, child),
  childrenHotline: () => share(both(aged, hotline), child),
  childrenElsewhere: () => share(both(aged, elsewhere), child),
  childrenUnnamed: () => share(both(aged, unnamed), child),
  hotlineAmongChildren: () => share(child, hotline),
  women: () =>
    share(
      (cell) => cell('gender') !== '',
      (cell) => cell('gender') === 'Female',
    ),
  aged18To29: () => share(aged, (cell) => YOUNG_BANDS.includes(cell('ageBroad'))),
  childSexualHotline: () => share(both(child, hotline, typed), sexual),
  childLabourHotline: () => share(both(child, hotline, typed), labour),
  childSexualElsewhere: () => share(both(child, elsewhere, typed), sexual),
  childLabourElsewhere: () => share(both(child, elsewhere, typed), labour),
  childSexualUnnamed: () => share(both(child, unnamed, typed), sexual),
  childLabourUnnamed: () => share(both(child, unnamed, typed), labour),
  adultSexualHotline: () => share(both(adult, hotline, typed), sexual),
  adultLabourHotline: () => share(both(adult, hotline, typed), labour),
  adultSexualElsewhere: () => share(both(adult, elsewhere, typed), sexual),
  adultLabourElsewhere: () => share(both(adult, elsewhere, typed), labour),
  adultSexualUnnamed: () => share(both(adult, unnamed, typed), sexual),
  adultLabourUnnamed: () => share(both(adult, unnamed, typed), labour),
  childSexual: () => share(both(child, typed), sexual),
  childLabour: () => share(both(child, typed), labour),
  sexual: () => share(typed, sexual),
  labour: () => share(typed, labour),
  childUnknownHotline: () => share(both(child, hotline), (cell) => !typed(cell)),
  childUnknownElsewhere: () => share(both(child, elsewhere), (cell) => !typed(cell)),
  childUnknownUnnamed: () => share(both(child, unnamed), (cell) => !typed(cell)),
  domestic: () => share(sector, yes('typeOfLabourDomesticWork')),
  agriculture: () => share(sector, yes('typeOfLabourAgriculture')),
  construction: () => share(sector, yes('typeOfLabourConstruction')),
  hospitality: () => share(sector, yes('typeOfLabourHospitality')),
  childDomestic: () => share(both(child, sector), yes('typeOfLabourDomesticWork')),
  childHospitality: () => share(both(child, sector), yes('typeOfLabourHospitality')),
  sexualUnderOneYear: () => share(both(sexual, lasted), months('0--12')),
  labourUnderOneYear: () => share(both(labour, lasted), months('0--12')),
  sexualOverTwoYears: () => share(both(sexual, lasted), months('25+')),
  labourOverTwoYears: () => share(both(labour, lasted), months('25+')),
  childAbuse: () => share(both(child, controlled), yes('meansAbusePsyPhySex')),
  childSubstances: () => share(both(child, controlled), yes('meansDrugsAlcohol')),
  adultAbuse: () => share(both(adult, controlled), yes('meansAbusePsyPhySex')),
  adultSubstances: () => share(both(adult, controlled), yes('meansDrugsAlcohol')),
  adultDebt: () => share(both(adult, controlled), yes('meansDebtBondageEarnings')),
  adultFalsePromises: () => share(both(adult, controlled), yes('meansFalsePromises')),
  adultHours: () => share(both(adult, controlled), yes('meansExcessiveWorkHours')),
  adultDocuments: () => share(both(adult, controlled), yes('meansWithholdDocs')),
  childFamily: () => share(both(child, recruited), yes('recruiterRelationFamily')),
  adultFamily: () => share(both(adult, recruited), yes('recruiterRelationFamily')),
  minorWhenExploited: () => share(known, minor, elder),
  minorWhenExploitedHotline: () => share(both(known, hotline), minor, elder),
  minorWhenExploitedElsewhere: () => share(both(known, elsewhere), minor, elder),
  adultWasMinor: () => share(both(known, adult), minor, elder),
  childInOwnCountry: () =>
    share(
      both(child, elsewhere, (cell) => cell('citizenship') !== ''),
      (cell) => cell('citizenship') === cell('CountryOfExploitation'),
    ),
};

/** Assumed wholes of what is blank, and how near they must come. */
const BLANKS: Readonly<Record<string, readonly [share: number, is: (cell: Cell) => boolean]>> = {
  'no year': [0.2, (cell) => cell('yearOfRegistration') === ''],
  'no citizenship': [0.45, (cell) => cell('citizenship') === ''],
  'no means of control': [0.6, (cell) => !controlled(cell)],
};

function near(found: Tally, target: number, error: number): void {
  const [low, high] = wilson(found);
  expect(low).toBeLessThanOrEqual(target + error);
  expect(high).toBeGreaterThanOrEqual(target - error);
}

describe('the published shares come out again', () => {
  it.each(Object.keys(TARGETS) as (keyof typeof PUBLISHED)[])('%s', (name) => {
    near(TARGETS[name](), PUBLISHED[name].share, DIRECT.test(name) ? 0 : MODEL_ERROR);
  });
});

describe('what is blank is as often blank as in such files', () => {
  it.each(Object.entries(BLANKS))('%s', (_, [target, is]) => {
    near(share(anyone, is), target, MODEL_ERROR);
  });
});

describe('the headline about children reverses outside the hotline', () => {
  const sides = (where: (cell: Cell) => boolean) => [
    wilson(share(both(child, where, typed), sexual)),
    wilson(share(both(child, where, typed), labour)),
  ];
  const above = (one: readonly number[] = [], other: readonly number[] = []): void =>
    expect(one[0]).toBeGreaterThan(other[1] ?? 1);

  it('says sexual exploitation for all children', () => {
    const [sex, work] = sides(anyone);
    above(sex, work);
  });

  it('says labour for children exploited in other named countries', () => {
    const [sex, work] = sides(elsewhere);
    above(work, sex);
  });

  it('stays with family recruitment, which survives the split', () => {
    for (const where of [hotline, elsewhere, unnamed]) {
      const family = (who: (cell: Cell) => boolean) =>
        wilson(share(both(who, where, recruited), yes('recruiterRelationFamily')));
      above(family(child), family(adult));
    }
  });
});

describe('means of control come together', () => {
  it('has threats more often beside denied needs than without them, among the abused', () => {
    const abused = both(adult, labour, yes('meansAbusePsyPhySex'));
    const needs = yes('meansDenyBasicNeeds');
    const threats = yes('meansThreats');
    const beside = wilson(share(both(abused, needs), threats));
    const without = wilson(
      share(
        both(abused, (cell) => !needs(cell)),
        threats,
      ),
    );
    expect(beside[0]).toBeGreaterThan(without[1]);
  });
});
