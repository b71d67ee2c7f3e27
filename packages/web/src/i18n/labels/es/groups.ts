import type { Labels } from '../labels.ts';

export const groups: Labels['groups'] = {
  meansOfControl: [
    'Medios de control',
    'Con qué medios retenían a la persona, entre las personas para las que se registró algún medio.',
  ],
  exploitation: [
    'Tipo de explotación',
    'Para qué fue explotada la persona, entre las personas para las que se registró algún tipo.',
  ],
  labour: [
    'Tipo de trabajo',
    'Qué trabajo obligaron a hacer a la persona, entre las personas para las que se registró algún trabajo.',
  ],
  sexual: [
    'Tipo de explotación sexual',
    'Qué forma tomó, entre las personas para las que se registró alguna forma.',
  ],
  recruiter: [
    'Relación con quien la captó',
    'Quién captó a la persona, entre las personas para las que se registró alguna relación.',
  ],
};
