import type { Words } from './en.ts';

export const fr: Words = {
  title: 'Tableaux pour les rapports officiels',
  lead: 'Les mêmes comptes sont demandés encore et encore : pour les Objectifs de développement durable, par l’Office des Nations Unies contre la drogue et le crime (ONUDC), dans l’Union européenne. Les voici, tirés des données ouvertes ici, avec un signe là où un nombre ne peut pas être donné.',
  table: 'Tableau',
  year: 'Année d’enregistrement',
  country: 'Pays d’exploitation',
  memberState: 'État membre de l’Union européenne',
  allYears: 'toutes les années',
  allCountries: 'Tous les pays',
  chooseOne: 'choisissez-en un',
  'table_sdg-16-2-2': 'ODD 16.2.2 : victimes par sexe, âge et forme',
  'table_glotip-sex-age': 'ONUDC : victimes par sexe et âge',
  'table_glotip-form': 'ONUDC : victimes par forme, filles, garçons, femmes, hommes',
  'table_glotip-citizenship': 'ONUDC : victimes par nationalité',
  'table_glotip-country': 'ONUDC : victimes par pays',
  'table_glotip-year': 'ONUDC : victimes par année',
  'table_eu-victims': 'Union européenne : victimes enregistrées',
  'what_sdg-16-2-2':
    'Des personnes victimes de traite que quelqu’un a trouvées et enregistrées. L’indicateur demande aussi celles que personne n’a trouvées ; aucun registre ne peut dire combien elles sont.',
  'what_glotip-sex-age':
    'Les victimes détectées, dans les groupes que l’ONUDC publie pour son Rapport mondial sur la traite des personnes.',
  'what_glotip-form':
    'Les victimes détectées, dans les groupes que l’ONUDC publie pour son Rapport mondial sur la traite des personnes.',
  'what_glotip-citizenship':
    'Les victimes détectées par nationalité. Les pays suivent l’ordre de leurs noms. Ceux qui ont trop peu de personnes sont comptés ensemble.',
  'what_glotip-country':
    'Les victimes détectées par pays d’exploitation. Les pays suivent l’ordre de leurs noms. Ceux qui ont trop peu de personnes sont comptés ensemble.',
  'what_glotip-year': 'Les victimes détectées selon l’année où leur dossier a été ouvert.',
  'what_eu-victims':
    'Ce que la directive 2011/36/UE, modifiée par la directive (UE) 2024/1712, demande aux États membres de communiquer sur les victimes enregistrées. Une partie n’est dans aucun fichier de victimes, et c’est dit.',
  caption: '{{place}}, {{years}}',
  rowHead: 'Qui',
  between: '{{low}}–{{high}}',
  all: 'Toutes les personnes',
  age_all: 'Tous les âges',
  age_child: 'Moins de 18 ans',
  age_adult: '18 ans et plus',
  age_unknown: 'Âge non enregistré',
  sex_all: 'Tous les sexes',
  sex_female: 'Féminin',
  sex_male: 'Masculin',
  sex_other: 'Autre',
  sex_unknown: 'Sexe non enregistré',
  child_female: 'Filles',
  child_male: 'Garçons',
  adult_female: 'Femmes',
  adult_male: 'Hommes',
  form_sexual: 'Exploitation sexuelle',
  form_labour: 'Travail forcé',
  form_begging: 'Mendicité',
  form_slavery: 'Esclavage et pratiques analogues',
  form_criminal: 'Activités criminelles',
  form_organs: 'Prélèvement d’organes',
  form_surrogacy: 'Exploitation de la gestation pour autrui',
  form_marriage: 'Mariage forcé',
  form_adoption: 'Adoption illégale',
  form_otherForms: 'Autres formes',
  form_any: 'Une forme enregistrée',
  form_none: 'Aucune forme enregistrée',
  citizenship_all: 'Toutes les nationalités',
  citizenship_others: 'Toutes les autres nationalités',
  citizenship_unknown: 'Nationalité non enregistrée',
  country_all: 'Tous les pays',
  country_others: 'Tous les autres pays',
  country_unknown: 'Pays non enregistré',
  year_all: 'Toutes les années',
  year_others: 'Toutes les autres années',
  year_unknown: 'Année non enregistrée',
  union_own: 'Le pays déclarant',
  union_otherEu: 'Un autre pays de l’UE',
  union_nonEu: 'Un pays hors de l’UE',
  union_unknown: 'Nationalité non enregistrée',
  eu_age: 'Par âge',
  eu_citizenship: 'Par nationalité',
  eu_form: 'Par forme d’exploitation',
  eu_organisation: 'Par organisation qui enregistre',
  eu_persons: 'Personnes soupçonnées, poursuivies, condamnées',
  eu_suspected: 'Soupçonnées',
  eu_prosecuted: 'Poursuivies',
  eu_convicted: 'Condamnées',
  legend: 'Signes du tableau',
  sign: 'Signe',
  meaning: 'Ce qu’il veut dire',
  flag_c:
    'Caché : trop peu de personnes pour en parler, ou un nombre qui permettrait de calculer une telle case. Eurostat : C, confidentiel.',
  flag_colon: 'Non collecté : le dossier n’a pas de place pour cela. Eurostat : non disponible.',
  flag_m:
    'Pas dans ces données : cela ne porte pas sur des victimes. Eurostat : la donnée ne peut pas exister.',
  flag_e:
    'Estimé : le nombre repose sur trois colonnes ou plus. La publication ne les a pas mesurées ensemble ; un modèle les a réunies. Eurostat : estimé.',
  flag_x:
    'Personnes dont le sexe, l’âge, la forme, la nationalité, le pays ou l’année n’est pas enregistré. Elles ont leur propre place et ne sont jamais réparties sur les autres. (Un signe à nous.)',
  flag_zero:
    'Personne dans ce fichier. Si le fichier a été protégé auparavant, ce peuvent aussi être quelques personnes.',
  short_c: 'caché',
  short_colon: 'non collecté',
  short_m: 'pas dans ces données',
  notes: 'Ce que ce tableau dit, et ce qu’il ne dit pas',
  note_rows:
    'On compte les lignes synthétiques qu’une publication a faites à partir de dossiers protégés. Aucune ligne n’est une personne.',
  note_own:
    'On compte les lignes de votre fichier, telles quelles. Le fichier ne dit pas combien de bruit il contient : il n’y a donc pas d’intervalles.',
  note_interval:
    'Sous chaque nombre se trouve son intervalle à 95 % : le bruit qui protège les personnes (epsilon {{epsilon}}), et l’écart entre lignes et dossiers dans des essais. Il ne sait pas qui n’a jamais été trouvé.',
  note_hidden:
    'Sont cachés les comptes de moins de {{fewest}} personnes, ceux dont l’intervalle dépasse d’un côté la moitié du nombre, et autant d’autres qu’il faut pour que personne ne puisse les calculer à partir de ce tableau à moins de {{fewest}} personnes près.',
  note_subtract:
    'Deux tableaux d’un même fichier peuvent être soustraits l’un de l’autre, par exemple toutes les années et une année. Ce qui est caché dans l’un peut alors se calculer. Publiez un seul jeu.',
  note_adds:
    'Lignes et colonnes donnent ensemble leurs totaux. Là où cela ne semble pas être le cas, une case est cachée.',
  note_several:
    'Une personne peut subir plusieurs formes d’exploitation et figure dans chacune. Les formes donnent donc ensemble plus que « {{any}} ».',
  note_detected:
    'Ce sont des personnes que quelqu’un a trouvées. Ce n’est pas leur nombre réel, et plus de dossiers peuvent vouloir dire plus d’aide.',
  note_country:
    'Le pays est celui de l’exploitation. Souvent il tient lieu du pays où la personne a d’abord été identifiée.',
  note_year: 'L’année est celle où le dossier a été ouvert, non celle de l’exploitation.',
  note_age:
    'L’âge est celui au moment du dossier. L’exploitation a pu commencer des années plus tôt.',
  note_sex:
    'Le dossier indique le genre de la personne. Il tient lieu ici du sexe qui est demandé.',
  note_merged:
    'Ce fichier range le mariage forcé, le prélèvement d’organes et tout ce qui n’est ni travail ni exploitation sexuelle sous « {{other}} ».',
  note_unrecorded: 'Ce fichier n’en dit rien pour personne dans le tableau : {{what}}.',
  dim_sex: 'le sexe',
  dim_age: 'l’âge',
  dim_form: 'la forme d’exploitation',
  dim_citizenship: 'la nationalité',
  dim_union: 'la nationalité',
  dim_country: 'le pays',
  dim_year: 'l’année',
  tooFew:
    'Il y a si peu de personnes dans ce tableau qu’aucun nombre ne peut être donné : moins de {{fewest}}, ou si peu que le bruit seul aurait pu faire ce compte. Choisissez toutes les années ou tous les pays.',
  nobody: 'Personne dans ce fichier n’est dans cette année et ce pays.',
  memberStateFirst: 'Ce tableau est celui d’un État membre. Choisissez-en un.',
  missingTitle: 'Ce fichier n’a pas ce qu’il faut pour le tableau',
  'missing_no-column':
    'Il n’a pas de colonne pour {{needed}}. Il faut l’une de celles-ci : {{columns}}.',
  'missing_unknown-code':
    'Pour {{needed}}, la colonne {{columns}} a des codes que cette page ne connaît pas. Elle ne devine pas leur sens.',
  missingRemedy: 'Choisissez un autre tableau, ou ouvrez un fichier dont le codebook l’a.',
  ignored:
    'Une partie de l’adresse n’a pas de sens pour ce tableau et a été laissée de côté : {{what}}.',
  rateTitle: 'Pour 100 000 habitants',
  rateText:
    'Cette page ne contient aucune population. Entrez-en une, avec son année et qui le dit, pour voir le nombre de toutes les personnes pour 100 000 habitants.',
  rateFirst: 'Choisissez d’abord une année et un pays.',
  ratePeople: 'Habitants',
  rateYear: 'Année de ce nombre',
  rateSource: 'Qui le dit',
  rateShow: 'Montrer',
  rateClear: 'Retirer',
  rateOff: 'Veuillez revoir : {{what}}.',
  rateRow: 'Toutes les personnes, pour 100 000 habitants',
  rateNote:
    '{{people}} habitants en {{year}}, selon « {{source}} ». C’est le nombre de personnes détectées et enregistrées, non leur nombre réel.',
  rateOtherYear: 'Le nombre d’habitants est de {{year}}, le tableau de {{other}}.',
  saveCsv: 'Tableau (CSV)',
  saveXlsx: 'Classeur (XLSX)',
  print: 'Imprimer',
  copyLink: 'Copier l’adresse',
  copied: 'Copié',
  released: 'Publication du {{date}}',
  source: 'Source',
  address: 'Adresse',
  references: 'D’où vient la présentation',
  standing: 'Ce qui en a été lu :',
  standing_read: 'tout ce qui sert ici',
  'standing_in-part': 'une partie',
  'standing_not-read': 'rien',
  'ref_sdg-metadata':
    'Le nom, la définition et l’organisme responsable ont été lus. La liste des groupes demandés aux pays ne l’a pas été.',
  'ref_unodc-data':
    'Les groupes du fichier ont été lus : sexe, âge, forme, nationalité, pays et année, avec « autre » et « inconnu ». L’ONUDC écrit « <5 » pour les comptes de moins de cinq. La page à cette adresse n’a pas été lue.',
  'ref_unodc-questionnaire':
    'Le début d’une copie a été lu. Les questionnaires plus récents ne l’ont pas été.',
  'ref_unodc-collection':
    'Elle dit ce qui est collecté sur les victimes : âge, sexe, forme d’exploitation et nationalité.',
  'ref_eu-directive':
    'Le titre et le début ont été lus. Le texte de l’article 19 bis ne l’a pas été : ce qu’il demande est tiré des deux descriptions qui suivent.',
  'ref_eu-collection':
    'Victimes par organisation qui enregistre, sexe et groupe d’âge, nationalité et forme ; personnes soupçonnées, poursuivies et condamnées.',
  'ref_eurostat-metadata':
    'La nationalité est celle du pays déclarant, d’un autre pays de l’UE, ou d’aucun d’eux.',
  'ref_eu-forms':
    'Elle nomme les formes ajoutées en 2024. Les plus anciennes sont celles de l’article 2, paragraphe 3, telles qu’on les connaît ; cet article n’a pas été lu.',
  'ref_eurostat-flags':
    'Les lettres C, e et m. Le deux-points pour « non disponible » est l’usage d’Eurostat tel qu’on le connaît.',
  mapping: 'De quelles colonnes du fichier il est fait',
  mappingText:
    'Rien d’autre ne décide qui se trouve où. Une personne sans code dans une colonne est dans « non enregistré ».',
  mappingWhat: 'Dans le tableau',
  mappingColumn: 'Colonne du fichier',
  mappingCodes: 'Codes',
  mappingEach: 'chaque code à part',
  mappingRest: 'tous les autres codes',
  mappingNone: 'aucune colonne',
  sheetTable: 'Tableau',
  sheetIntervals: 'Intervalles',
  sheetFlags: 'Signes et notes',
  sheetSource: 'Source',
  number: 'nombre',
  flag: 'signe',
  from: 'de',
  to: 'à',
};
