import type { Labels } from '../labels.ts';

export const recruiters: Labels['columns'] = {
  recruiterRelationIntimatePartner: [
    'Pareja íntima',
    'Quien captó a la persona era, o decía ser, su pareja, marido o esposa.',
  ],
  recruiterRelationFriend: [
    'Amistad o persona conocida',
    'Quien captó a la persona era una amistad o alguien a quien conocía.',
  ],
  recruiterRelationFamily: [
    'Familia',
    'Quien captó a la persona era un familiar, un tutor o alguien en su lugar.',
  ],
  recruiterRelationOther: [
    'Otra relación',
    'La relación con quien captó a la persona no tiene columna propia.',
  ],
  recruiterRelationUnknown: [
    'Relación desconocida',
    'Se anotó que alguien captó a la persona, sin la relación. No prueba ninguna relación en particular.',
  ],
  RecruiterRelationship: [
    'Relación con quien la captó, en palabras',
    'Los nombres de los indicadores que dicen que sí, en orden alfabético.',
  ],
};
