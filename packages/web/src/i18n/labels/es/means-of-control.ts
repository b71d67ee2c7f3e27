import type { Labels, Said } from '../labels.ts';

const falsePromises: Said = [
  'Promesas falsas',
  'Retenían a la persona con promesas falsas sobre trabajo, salario, matrimonio o un futuro.',
];
const drugsOrAlcohol: Said = [
  'Drogas o alcohol',
  'Se dieron, impusieron o negaron drogas, alcohol o medicinas para controlar a la persona.',
];
const excessiveHours: Said = [
  'Horas de trabajo excesivas',
  'La persona tenía que trabajar mucho más de lo que es legal o soportable.',
];
const lawEnforcement: Said = [
  'Amenaza de recurrir a las autoridades',
  'Dijeron a la persona que sería detenida, procesada o deportada.',
];
const documents: Said = [
  'Retención de documentos',
  'Le quitaron o destruyeron documentos de identidad, de viaje o de trabajo.',
];

export const meansOfControl: Labels['columns'] = {
  meansOfControlDebtBondage: [
    'Servidumbre por deudas',
    'Mantenían a la persona trabajando por una deuda que no podía pagar.',
  ],
  meansOfControlTakesEarnings: [
    'Le quitan lo que gana',
    'Le quitaban todo o gran parte de lo que ganaba.',
  ],
  meansOfControlRestrictsFinancialAccess: [
    'Acceso al dinero restringido',
    'No dejaban a la persona usar su dinero, su cuenta bancaria o sus medios de pago.',
  ],
  meansOfControlThreats: [
    'Amenazas',
    'Amenazaron con hacer daño a la persona o a alguien cercano.',
  ],
  meansOfControlPsychologicalAbuse: [
    'Violencia psicológica',
    'Hubo humillación, aislamiento, intimidación u otro daño emocional.',
  ],
  meansOfControlPhysicalAbuse: [
    'Violencia física',
    'Se usó violencia contra el cuerpo de la persona.',
  ],
  meansOfControlSexualAbuse: [
    'Violencia sexual',
    'Se usó violencia sexual para mantener a la persona bajo control.',
  ],
  meansOfControlFalsePromises: falsePromises,
  meansOfControlPsychoactiveSubstances: drugsOrAlcohol,
  meansOfControlRestrictsMovement: [
    'Movimiento restringido',
    'La persona estaba encerrada, vigilada o no era libre de ir adonde quería.',
  ],
  meansOfControlRestrictsMedicalCare: [
    'Atención médica restringida',
    'Negaron a la persona la atención o el tratamiento que necesitaba.',
  ],
  meansOfControlExcessiveWorkingHours: excessiveHours,
  meansOfControlUsesChildren: [
    'Uso de sus hijas e hijos',
    'Usaron, retuvieron o amenazaron a las hijas e hijos de la persona para que obedeciera.',
  ],
  meansOfControlThreatOfLawEnforcement: lawEnforcement,
  meansOfControlThreatOfLawEnforce: lawEnforcement,
  meansOfControlWithholdsNecessities: [
    'Privación de lo necesario',
    'Negaron a la persona comida, agua, sueño, techo u otras necesidades básicas.',
  ],
  meansOfControlWithholdsDocuments: documents,
  meansOfControlOther: [
    'Otro medio de control',
    'Un medio de control que no tiene columna propia.',
  ],
  meansOfControlNotSpecified: [
    'Medio de control no especificado',
    'Se anotó un control sin decir por qué medio. No prueba ningún medio en particular.',
  ],
  meansOfControlConcatenated: [
    'Medios de control en palabras',
    'Los nombres de los indicadores que dicen que sí, en orden alfabético.',
  ],
  meansDebtBondageEarnings: [
    'Servidumbre por deudas o ganancias quitadas',
    'Una deuda imposible de pagar, ganancias quitadas, o ambas cosas.',
  ],
  meansThreats: [
    'Amenazas',
    'Amenazas contra la persona o alguien cercano, amenaza de la policía o de deportación, o uso de sus hijas e hijos. Las partes no se pueden distinguir.',
  ],
  meansAbusePsyPhySex: [
    'Violencia psicológica, física o sexual',
    'Al menos una de las tres formas de violencia; no se pueden distinguir.',
  ],
  meansFalsePromises: falsePromises,
  meansDrugsAlcohol: drugsOrAlcohol,
  meansDenyBasicNeeds: [
    'Privación de necesidades básicas',
    'Negaron a la persona el movimiento, el dinero, la atención médica u otras cosas necesarias; las partes no se pueden distinguir.',
  ],
  meansExcessiveWorkHours: excessiveHours,
  meansWithholdDocs: documents,
};
