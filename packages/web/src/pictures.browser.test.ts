import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fileOf, MANY_SIDED } from './invented-rows.fixture.ts';
import { siteInBrowser } from './visit.fixture.ts';

const { opened, site } = siteInBrowser();

/** A page with a file that has something for every picture. */
const withFile = (use: (page: Page) => Promise<void>) =>
  opened({}, async (page) => {
    await page.locator('input[type=file]').setInputFiles(fileOf(MANY_SIDED, site.cases));
    await page.locator('.panels svg').first().waitFor();
    await use(page);
  });

const finding = (page: Page) => page.locator('.finding').innerText();
const goTo = (page: Page, hash: string) => page.evaluate(`location.hash = ${JSON.stringify(hash)}`);

describe('pictures', () => {
  test('answer how it has changed and from where to where from the front page', () =>
    opened({}, async (page) => {
      await page.getByRole('link', { name: 'How has it changed?' }).click();
      await page.locator('.trend svg').first().waitFor();
      await page.getByRole('link', { name: 'Tessera' }).first().click();
      await page.getByRole('link', { name: 'From where to where?' }).click();
      await page.getByLabel('everyone').check();
      await page.locator('.corridors .map svg').waitFor();
      expect(await page.locator('.doubts').innerText()).toContain('where somebody was looking');
      expect(await page.locator('.map').innerText()).toContain('no opinion on the status');
    }));

  test('show children first and others one tap away, in every one of them', () =>
    withFile(async (page) => {
      for (const picture of ['Bars', 'Over the years', 'Grid', 'Side by side']) {
        await page.getByLabel(picture, { exact: true }).check();
        await expect.poll(() => finding(page)).toContain('children');
        await page.getByLabel('everyone').check();
        await expect.poll(() => finding(page)).toContain('people');
        await page.getByLabel('children').check();
      }
    }));

  test('say which years have too few, and leave a gap there', () =>
    withFile(async (page) => {
      await goTo(page, '/explore?p=trend');
      await expect.poll(() => page.locator('.trend svg').count()).toBe(3);
      expect(await page.locator('.doubts').innerText()).toContain('say anything of 2014–2015');
      expect(await page.locator('.trend svg').first().locator('.years > *').count()).toBe(5);
    }));

  test('are gone through with the arrow keys, mark by mark', () =>
    withFile(async (page) => {
      await goTo(page, '/explore?p=heat&x=ageBroad');
      await page.locator('.heat svg').waitFor();
      const walk = page.getByRole('slider');
      await walk.focus();
      const first = await walk.getAttribute('aria-valuetext');
      expect(first).toMatch(/^0–8, .+: \d+ of 100, between \d+ and \d+, of \d+$/);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => walk.getAttribute('aria-valuetext')).not.toBe(first);
      expect(await page.locator('.is-read').count()).toBe(1);
      expect(await page.locator('.said').innerText()).toBe(
        await walk.getAttribute('aria-valuetext'),
      );
    }));
});

test('a ring on the map is read as its own country, also where another one has more people', () =>
  withFile(async (page) => {
    await goTo(page, '/explore?q=citizenship&p=corridors&view=weighed&std=evenly&by=citizenship');
    await expect.poll(() => finding(page)).toContain('weighed all alike');
    await page.locator('.map svg').waitFor();
    const rings = page.locator('.map .home > *');
    expect(await rings.count()).toBe(3);
    for (const ring of await rings.all()) {
      await ring.dispatchEvent('pointerover');
      await expect.poll(() => page.locator('.home > .is-read').count()).toBe(1);
      const [, share] =
        /^Within .+: (\d+) of 100/.exec(await page.locator('.said').innerText()) ?? [];
      const radius = Number(await ring.getAttribute('r'));
      expect(Math.abs(100 * ((radius - 3) / 12) ** 2 - Number(share))).toBeLessThanOrEqual(0.5);
    }
  }));

describe('filters', () => {
  test('take several values, are searched, and are taken back one by one', () =>
    withFile(async (page) => {
      await page.locator('summary', { hasText: /^Citizenship/ }).click();
      await page.getByPlaceholder('Search: Citizenship').fill('cambo');
      await page.getByRole('checkbox', { name: 'Cambodia' }).check();
      await page.getByPlaceholder('Search: Citizenship').fill('UKRAI');
      await page.getByRole('checkbox', { name: 'Ukraine' }).check();
      await expect.poll(() => page.url()).toContain('f.citizenship=KHM%7CUKR');
      await page.getByRole('combobox', { name: 'From' }).selectOption('2016');
      await page.getByRole('combobox', { name: 'To' }).selectOption('2018');
      await expect.poll(() => page.url()).toContain('f.yearOfRegistration=2016..2018');
      await page.locator('summary', { hasText: /^Relation of the recruiter/ }).click();
      await page.getByRole('checkbox', { name: 'Family' }).check();
      const chips = page.getByRole('region', { name: 'Filters that are set' });
      await expect.poll(() => chips.getByRole('button').count()).toBe(4);
      expect(await chips.innerText()).toContain('2016–2018');
      expect(await page.locator('.facts').innerText()).toContain('Citizenship: Cambodia, Ukraine');
      await chips.getByRole('button', { name: /Citizenship/ }).click();
      await expect.poll(() => page.url()).not.toContain('f.citizenship');
      await chips.getByRole('button', { name: 'Clear all filters' }).click();
      await expect.poll(() => chips.count()).toBe(0);
      expect(await page.locator('.controls').innerText()).toContain(
        'does not say who wrote a record',
      );
    }));
});

test('another standard is chosen, and the words say what it makes of the order', () =>
  withFile(async (page) => {
    await page.getByLabel('parts weighed anew').check();
    await page.getByRole('combobox', { name: 'Weighed' }).selectOption('evenly');
    await expect.poll(() => finding(page)).toContain('With the parts weighed all alike:');
    expect(await page.locator('.doubts').innerText()).toMatch(
      /With the parts weighed all alike, .+ is \d+ of 100 instead of \d+\. (The order|Which of)/,
    );
    expect(page.url()).toContain('std=evenly');
  }));

test('an answer that fails is told, and nothing old stays in its place', () =>
  opened({ hash: '#/explore' }, async (page) => {
    await page.locator('.panels svg').first().waitFor();
    await Promise.all(page.workers().map((worker) => worker.evaluate('self.close()')));
    await page.getByLabel('adults').check();
    expect(await page.getByRole('alert').innerText()).toContain('has stopped');
    expect(await page.locator('.picture').count()).toBe(0);
  }));

describe('a picture on a page elsewhere', () => {
  test('comes with its code, its words, its source, and the way to the rest', () =>
    opened(
      {
        hash: '#/explore?lens=everyone&p=trend',
        permissions: ['clipboard-read', 'clipboard-write'],
      },
      async (page) => {
        await page.locator('.trend svg').first().waitFor();
        await page.getByRole('button', { name: 'Copy code for your page' }).click();
        const code: string = await page.evaluate('navigator.clipboard.readText()');
        const [, address = ''] = /src="([^"]+)"/.exec(code) ?? [];
        expect(code).toContain('Invented example data');
        await page.setViewportSize({ width: 320, height: 400 });
        await page.goto(address.replaceAll('&amp;', '&'));
        await page.locator('.embedded svg').first().waitFor();
        expect(await page.locator('header').count()).toBe(0);
        expect(await page.locator('.banner').innerText()).toContain('Invented example data');
        expect(await page.locator('.source').innerText()).toContain('It is not how many there are');
        const link = page.getByRole('link', { name: 'See it with its table and its doubts' });
        expect(await link.getAttribute('href')).toBe('#/explore?lens=everyone&p=trend');
      },
    ));

  const FILTERED = 'lens=everyone&f.gender=Male&f.yearOfRegistration=2016..2018';

  test('says whom it shows, what it rests on, what its address does not mean, and every doubt', () =>
    opened({ hash: `#/embed?${FILTERED}&nonsense=1` }, async (page) => {
      await page.locator('.embedded svg').first().waitFor();
      expect(await page.locator('.kicker').innerText()).toContain('Gender: Male');
      const source = await page.locator('.source').innerText();
      expect(source).toMatch(
        /[\d,]+ people shown; the answer is known for [\d,]+ and unknown for .+; years: 2016–2018\./,
      );
      expect(source).toContain('Filters: Gender: Male; Year of registration: 2016–2018.');
      expect(await page.locator('.doubts').innerText()).toMatch(
        /The largest part is “.+Without it/,
      );
      expect(await page.locator('.note').innerText()).toContain('nonsense');
    }));

  test('is named with its filters and its composition, wherever it is pasted', () =>
    opened(
      {
        hash: `#/explore?${FILTERED}&view=without`,
        permissions: ['clipboard-read', 'clipboard-write'],
      },
      async (page) => {
        await page.locator('.panels svg').first().waitFor();
        const copied = async (name: string): Promise<string> => {
          await page.getByRole('button', { name }).click();
          return page.evaluate('navigator.clipboard.readText()');
        };
        const code = await copied('Copy code for your page');
        const [, title = ''] = / title="([^"]+)"/.exec(code) ?? [];
        expect(title).toMatch(/ of 100 people \(without “.+”\) · .*Gender: Male/);
        const [, caption = ''] = /<figcaption>([^<]+)/.exec(code) ?? [];
        expect(caption).toMatch(/people shown; .+Filters: .*Gender: Male.+Invented example data/);
        const citation = await copied('Copy as a citation');
        expect(citation).toContain('Gender: Male; Year of registration: 2016–2018');
        expect(citation).toMatch(/Invented example data.+; without “.+”\. Made with Tessera/);
      },
    ));

  test('is not offered of a file that stays on this machine', () =>
    withFile(async (page) => {
      expect(await page.getByRole('button', { name: 'Copy code for your page' }).count()).toBe(0);
      expect(await page.locator('.save').innerText()).toContain('no other page can show it');
    }));
});

test('what is taken along has its question, its filters, its columns and its source inside', () =>
  opened({ hash: '#/explore?lens=everyone&p=heat&x=recruiter&f.gender=Female' }, async (page) => {
    await page.locator('.heat svg').waitFor();
    const taken = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFileSync(await (await download).path());
    };
    const csv = (await taken('Table (CSV)')).toString('utf8');
    for (const words of [
      '# Question: Type of exploitation',
      '# What it means:',
      '# Set against: Relation of the recruiter',
      'Filters: Gender: Female.',
      '# share: its share',
      '# Terms: ',
      'Invented example data',
      'part,along,answer,share,low,high,known,unknown_share',
    ]) {
      expect(csv).toContain(words);
    }
    const svg = (await taken('Picture (SVG)')).toString('utf8');
    expect(svg).not.toContain('var(--');
    const words = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(words).toContain('Filters: Gender: Female.');
    expect(words).toContain('Hatched: not known, of everyone in the row.');
    expect((await taken('Picture (PNG)')).subarray(1, 4).toString()).toBe('PNG');
  }));

test('a picture that is saved says what is too little to draw, and what there was no room for', () =>
  withFile(async (page) => {
    const saved = async (hash: string, title: string) => {
      await goTo(page, hash);
      await expect.poll(() => page.locator('.panels').innerText()).toContain(title);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Picture (SVG)' }).click();
      const svg = readFileSync(await (await download).path(), 'utf8');
      return svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    };
    const parts = await saved(
      '/explore?view=parts&by=citizenship&f.yearOfRegistration=2016',
      'Fewer than 10',
    );
    expect(parts).toMatch(/Moldova.* Fewer than 10 known answers: too few to say\./);
    expect(parts).toContain('Lines are 95 % intervals.');
    const countries = await saved('/explore?q=citizenship', 'and');
    expect(countries).toMatch(/ \d+ more are not drawn\. /);
  }));
