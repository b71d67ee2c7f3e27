import { useTongue } from './use-tongue.ts';

/** In the place of a picture that is being counted: as tall as one, so that nothing jumps when it comes. */
export function Skeleton() {
  const { t } = useTongue();
  return (
    <div className="explorer skeleton">
      <p className="waiting" role="status">
        {t('loading')}
      </p>
      <span className="line" />
      <span className="line short" />
      <span className="block" />
    </div>
  );
}
