import type { Labels } from '../labels.ts';

export const labour: Labels['columns'] = {
  typeOfLabourAgriculture: [
    'Agriculture',
    'Travail dans des fermes, des champs, des forêts ou avec des animaux.',
  ],
  typeOfLabourAquafarming: [
    'Pêche et aquaculture',
    'Travail sur des bateaux de pêche ou dans l’élevage de poissons et de fruits de mer.',
  ],
  typeOfLabourBegging: [
    'Mendicité',
    'La personne a été forcée de mendier au profit de quelqu’un d’autre.',
  ],
  typeOfLabourConstruction: [
    'Construction',
    'Travail sur des chantiers de bâtiment, de route ou de réparation.',
  ],
  typeOfLabourDomesticWork: [
    'Travail domestique',
    'Travail dans un foyer privé : ménage, cuisine ou soins à ses membres.',
  ],
  typeOfLabourHospitality: [
    'Hôtellerie et restauration',
    'Travail dans des hôtels, des bars, des restaurants ou des lieux semblables.',
  ],
  typeOfLabourIllicitActivities: [
    'Activités illicites',
    'La personne a été forcée de prendre part à des actes que la loi interdit.',
  ],
  typeOfLabourManufacturing: ['Fabrication', 'Travail dans une usine ou un atelier.'],
  typeOfLabourMiningOrDrilling: [
    'Mines ou forage',
    'Travail dans une mine, une carrière ou un puits.',
  ],
  typeOfLabourPeddling: [
    'Vente ambulante',
    'Vente de petits objets dans la rue ou de porte en porte.',
  ],
  typeOfLabourTransportation: [
    'Transport',
    'Conduite, chargement ou autre travail dans le transport de biens ou de personnes.',
  ],
  typeOfLabourOther: ['Autre travail', 'Un type de travail qui n’a pas de colonne propre.'],
  typeOfLabourNotSpecified: [
    'Travail non précisé',
    'Un travail a été noté sans son type. Cela ne prouve aucun type en particulier.',
  ],
  typeOfLabourConcatenated: [
    'Types de travail en toutes lettres',
    'Les noms des indicateurs qui disent oui, par ordre alphabétique.',
  ],
};
