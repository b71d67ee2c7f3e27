import { PRESENCES, type Presence, presenceOf } from '@tessera/content/countries';
import { COUNTRIES } from '@tessera/model';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Chart, type Draw } from '../../../chart/chart.tsx';
import { countryName } from '../../../i18n/country-name.ts';
import { whole } from '../../../i18n/numbers.ts';
import { goTo } from '../../../use-hash-location.ts';
import type { Speech } from '../cell-words.ts';
import type { Topology } from './outlines-of.ts';

const howMany = (presence: Presence): number =>
  COUNTRIES.filter(([, code]) => presenceOf(code) === presence).length;

/** Where anything is published. It is fetched when it comes into view, or is asked for where data are dear. */
export function WorldMap({ speech }: { readonly speech: Speech }) {
  const { t, language } = speech;
  const frame = useRef<HTMLElement>(null);
  const isNear = useNear(frame);
  const [isWanted, setWanted] = useState(!savesData());
  const topology = useTopology(isNear && isWanted);
  const numbers = Object.fromEntries(
    PRESENCES.map((presence) => [presence, whole(howMany(presence), language)]),
  );
  return (
    <section className="world" ref={frame}>
      <h2>{t('mapTitle')}</h2>
      <p>{t('mapLead')}</p>
      {topology === 'missing' && <p role="status">{t('mapMissing')}</p>}
      {!isWanted && (
        <button type="button" onClick={() => setWanted(true)}>
          {t('mapShow')}
        </button>
      )}
      {topology !== 'missing' && isWanted && (
        <div className="world-map">
          {topology !== undefined && (
            <Drawn {...{ topology, speech }} label={t('mapLabel', numbers)} />
          )}
        </div>
      )}
      <ul className="place-key">
        {PRESENCES.map((presence) => (
          <li key={presence}>
            <span className={`place-mark ${presence}`} aria-hidden="true" />
            {t(`presence_${presence}`)}: {numbers[presence]}
          </li>
        ))}
      </ul>
      <p className="of">{t('disclaimer')}</p>
    </section>
  );
}

/** The outlines of the map; `undefined` until they are here. */
function useTopology(isWanted: boolean): Topology | 'missing' | undefined {
  const [topology, setTopology] = useState<Topology | 'missing'>();
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    const say = (found: Topology | 'missing') => {
      if (!isGone) setTopology(found);
    };
    import('./fetch-topology.ts')
      .then(({ fetchTopology }) => fetchTopology())
      .then(say, () => say('missing'));
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return topology;
}

interface DrawnProps {
  readonly topology: Topology;
  readonly label: string;
  readonly speech: Speech;
}

function Drawn({ topology, label, speech: { t, language } }: DrawnProps) {
  const draw: Draw = useCallback(
    async (canvas) => {
      const { drawMap } = await import('./draw-map.ts');
      const titleOf = (code: string) =>
        `${countryName(code, language)}: ${t(`presence_${presenceOf(code)}`)}`;
      return drawMap({ topology, titleOf }, canvas);
    },
    [topology, language, t],
  );
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    element?.addEventListener('click', openPlace);
    return () => element?.removeEventListener('click', openPlace);
  }, []);
  return (
    <div ref={frame}>
      <Chart {...{ draw, label, language }} place={0} height={0} failed={t('mapMissing')} />
    </div>
  );
}

/** Whether the reader has asked their browser to fetch little. */
const savesData = (): boolean =>
  'connection' in navigator &&
  (navigator.connection as { readonly saveData?: boolean } | undefined)?.saveData === true;

/** A place that is pointed at leads to its page; the list has a link for every one of them. */
function openPlace({ target }: Event): void {
  const code = target instanceof SVGElement ? target.dataset['code'] : undefined;
  if (code !== undefined) goTo(`/countries/${code}`);
}

/** Whether a place has come near to what is seen. */
function useNear(place: { readonly current: HTMLElement | null }): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '300px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}
