import type { Labels } from '../labels.ts';

export const labour: Labels['columns'] = {
  typeOfLabourAgriculture: ['Agricultura', 'Trabajo en granjas, campos, bosques o con animales.'],
  typeOfLabourAquafarming: [
    'Pesca y acuicultura',
    'Trabajo en barcos de pesca o en la cría de peces y mariscos.',
  ],
  typeOfLabourBegging: ['Mendicidad', 'Obligaron a la persona a mendigar en beneficio de otra.'],
  typeOfLabourConstruction: [
    'Construcción',
    'Trabajo en obras de edificios, de caminos o de reparación.',
  ],
  typeOfLabourDomesticWork: [
    'Trabajo doméstico',
    'Trabajo en un hogar privado: limpieza, cocina o cuidado de sus miembros.',
  ],
  typeOfLabourHospitality: [
    'Hostelería',
    'Trabajo en hoteles, bares, restaurantes o lugares parecidos.',
  ],
  typeOfLabourIllicitActivities: [
    'Actividades ilícitas',
    'Obligaron a la persona a participar en actos que la ley prohíbe.',
  ],
  typeOfLabourManufacturing: ['Manufactura', 'Trabajo en una fábrica o un taller.'],
  typeOfLabourMiningOrDrilling: [
    'Minería o perforación',
    'Trabajo en una mina, una cantera o un pozo.',
  ],
  typeOfLabourPeddling: [
    'Venta ambulante',
    'Venta de objetos pequeños en la calle o de puerta en puerta.',
  ],
  typeOfLabourTransportation: [
    'Transporte',
    'Conducción, carga u otro trabajo en el transporte de bienes o personas.',
  ],
  typeOfLabourOther: ['Otro trabajo', 'Un tipo de trabajo que no tiene columna propia.'],
  typeOfLabourNotSpecified: [
    'Trabajo no especificado',
    'Se anotó un trabajo sin su tipo. No prueba ningún tipo en particular.',
  ],
  typeOfLabourConcatenated: [
    'Tipos de trabajo en palabras',
    'Los nombres de los indicadores que dicen que sí, en orden alfabético.',
  ],
};
