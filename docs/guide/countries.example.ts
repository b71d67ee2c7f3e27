import { cellOf, childShareAt, effortBeside, loadFigures } from '@tessera/content/countries';

const figures = await loadFigures();
const cambodia = figures.get('KHM');

// A number, or the reason why there is none.
export const cells = {
  'children 2019': cellOf(cambodia, 'children', 2019),
  'children 2013': cellOf(cambodia, 'children', 2013),
  'girls 2019': cellOf(cambodia, 'girls', 2019),
  'people of all ages, other exploitation, Albania 2018': cellOf(
    figures.get('ALB'),
    'everyone-other',
    2018,
  ),
};

// A share of those whose age was told; none where the figures do not fit together.
export const shares = {
  'Cambodia 2019': childShareAt(cambodia, 2019),
  'Bolivia 2019': childShareAt(figures.get('BOL'), 2019),
};

// Detections beside the work of those who looked.
export const beside = effortBeside(cambodia);
