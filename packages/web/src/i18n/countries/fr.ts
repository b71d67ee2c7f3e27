import type { Words } from './en.ts';

export const fr: Words = {
  title: 'Pays et territoires',
  lead: 'Ce qui est publié sur les enfants victimes de traite, lieu par lieu, et ce qui ne l’est pas. Aucun pays n’est placé avant un autre : un petit nombre peut vouloir dire que personne n’a cherché.',
  find: 'Trouver un pays ou un territoire',
  findHint: 'Par son nom, ou par son code de deux ou trois lettres.',
  found: 'Trouvés : {{count}}',
  none: 'Aucun pays ni territoire ne porte ce nom ou ce code. Essayez moins de lettres, ou parcourez la liste.',
  mapTitle: 'Où quelque chose est publié',
  mapLead:
    'La carte montre si l’ONUDC publie quelque chose, pas combien. Tout ce qui y figure est aussi dans la liste plus bas.',
  mapLabel:
    'Carte du monde. Des chiffres sur les enfants sont publiés pour {{children}} pays et territoires, des chiffres tous âges confondus seulement pour {{allAges}}, rien pour {{nothing}}.',
  mapShow: 'Afficher la carte (240 ko)',
  mapMissing: 'La carte n’a pas pu être chargée. La liste plus bas dit la même chose.',
  disclaimer:
    'Les noms, codes et frontières de cette carte ne disent rien du statut d’un pays ou d’un territoire, ni du tracé d’une frontière. Une zone sans code propre est dessinée comme simple terre. Les petits États et territoires sont dessinés comme des cercles. Contours : Natural Earth.',
  presence_children: 'Chiffres sur les enfants',
  presence_allAges: 'Chiffres tous âges confondus seulement',
  presence_nothing: 'Rien de publié',
  regions: 'Par région',
  region_002: 'Afrique',
  region_019: 'Amériques',
  region_142: 'Asie',
  region_150: 'Europe',
  region_009: 'Océanie',
  regionsNote:
    'Les régions sont celles de la Division de statistique des Nations Unies ; elles servent à trouver un lieu et à rien d’autre.',

  leadChildren:
    'L’ONUDC a publié ici des chiffres sur les enfants pour la dernière fois pour {{year}}.',
  leadAllAges: 'L’ONUDC publie ici des chiffres tous âges confondus, et aucun sur les enfants.',
  leadNothing:
    'L’ONUDC ne publie rien ici sur des victimes de traite. Cela ne veut pas dire qu’il n’y en a pas : personne ne l’a noté, ou ne l’a transmis.',

  knownTitle: 'Ce que l’on sait des enfants ici',
  formsTitle: 'Comment ils ont été exploités',
  who_everyone: 'personnes de tous âges',
  who_adults: 'adultes',
  who_children: 'enfants',
  who_girls: 'filles',
  who_boys: 'garçons',
  who_otherSexChildren: 'enfants d’un autre sexe ou de sexe inconnu',
  who_sexOrAgeUnknown: 'personnes de sexe ou d’âge inconnu',
  form_sexual: 'exploitation sexuelle',
  form_labour: 'travail forcé',
  form_other: 'autres formes d’exploitation',
  detected: 'En {{year}}, l’ONUDC fait état de la détection de {{n}} {{who}}.',
  detectedIn:
    'En {{year}}, l’ONUDC fait état de la détection de {{n}} {{who}} (forme d’exploitation : {{form}}).',
  part: '{{what}} {{n}}',
  sex_girls: 'filles',
  sex_boys: 'garçons',
  sex_otherSexChildren: 'autre sexe ou sexe inconnu',
  parts: 'Par sexe : {{parts}}.',
  partsAnd: ' ; ',
  partsNone: 'Combien étaient des filles et combien des garçons n’a pas été communiqué.',
  share:
    'Les enfants représentaient {{share}} personnes sur 100 parmi celles dont l’âge a été indiqué ({{known}} en {{year}}).',
  shareUnknown: 'L’âge de {{unknown}} personnes sur {{everyone}} n’a pas été indiqué.',
  shareBeside:
    'La source compte aussi {{people}} personnes dont le sexe ou l’âge n’a pas été indiqué ; elle ne dit pas si elles sont parmi ces personnes ou à côté.',
  shareBlank: 'La part des enfants en {{year}} ne peut pas être calculée.',
  blankOf: '{{what}}, {{year}} : {{why}}',
  blankIn: '{{what}} ({{form}}), {{year}} : {{why}}',
  why_notReported: 'non communiqué.',
  why_suppressed: 'moins de 5. Le nombre exact n’est pas publié, et peut être nul.',
  why_repeated: 'la source donne plusieurs nombres et ne dit pas lequel est valable.',
  why_unreadable: 'ce qui figure dans la source n’est pas un nombre de personnes.',
  why_doNotFit: 'Les chiffres publiés ne concordent pas entre eux.',
  misfit_sexes:
    'En {{year}}, les enfants comptés par sexe sont ensemble plus nombreux que tous les enfants tels que publiés. Les deux ne peuvent pas être justes.',
  misfit_ages:
    'En {{year}}, les enfants et les adultes sont ensemble plus nombreux que toutes les personnes telles que publiées. Les deux ne peuvent pas être justes.',
  noForms: 'La façon dont les enfants ont été exploités n’a été communiquée pour aucune année.',
  formsAllAges:
    'Pour les personnes de tous âges, l’ONUDC indique comment elles ont été exploitées, la dernière fois pour {{year}} :',
  source: 'Source : {{source}}',

  trendTitle: 'Au fil des années',
  trendOf:
    '{{what}} : un nombre est publié pour {{numbers}} années sur {{years}}. Il était de {{firstN}} en {{first}} et de {{lastN}} en {{last}}.',
  trendOne:
    '{{what}} : un nombre est publié pour la seule année {{first}}, sur {{years}} années : {{firstN}}.',
  trendNone: '{{what}} : aucun nombre n’est publié, pour aucune année.',
  trendSuppressed: 'Pour {{suppressed}} de ces années, il était inférieur à 5.',
  trendCaution:
    'Une ligne qui monte peut vouloir dire plus de victimes, plus de recherches, ou de meilleurs registres.',
  stripes: 'Hachures : {{unknown}}. Points : {{suppressed}}.',
  key_notReported: 'pas de nombre pour cette année',
  key_suppressed: 'moins de 5, non publié',
  tableYears: 'Toutes les années en tableau',
  year: 'Année',
  short_notReported: 'non communiqué',
  short_suppressed: 'moins de 5',
  short_repeated: 'plusieurs nombres',
  short_unreadable: 'pas un nombre',
  labelIn: '{{what}} : {{form}}',
  label_everyone: 'Tous âges',
  label_adults: 'Adultes',
  label_children: 'Enfants',
  label_girls: 'Filles',
  label_boys: 'Garçons',
  label_otherSexChildren: 'Enfants d’un autre sexe ou de sexe inconnu',
  label_sexOrAgeUnknown: 'Sexe ou âge inconnu',
  savePng: 'Image (PNG)',
  saveSvg: 'Image (SVG)',
  saveCsv: 'Tableau (CSV)',

  effortTitle: 'Qui cherchait',
  effortLead:
    'Personne n’est compté sans avoir été trouvé par quelqu’un. Ces chiffres disent combien la police et la justice ont travaillé sur la traite.',
  label_offences: 'Infractions enregistrées',
  label_contacted: 'Personnes soupçonnées, arrêtées ou averties',
  label_prosecuted: 'Personnes poursuivies',
  label_convicted: 'Personnes condamnées',
  effortLast: '{{what}} : l’ONUDC en indique {{n}} en {{year}}.',
  effortNone: '{{what}} : aucun nombre n’est publié.',
  beside: 'De {{from}} à {{to}}, tel que publié :',
  change_up: '{{what}} : en hausse, de {{before}} à {{after}}.',
  change_down: '{{what}} : en baisse, de {{before}} à {{after}}.',
  change_same: '{{what}} : toujours {{before}}.',
  besideCaution:
    'Quand plus de gens cherchent, on peut en trouver plus. Une hausse des détections peut être une hausse des recherches, et une baisse peut en être un recul. Ces chiffres ne disent pas ce qu’il en est.',
  besideNone:
    'Il n’y a pas deux années pour lesquelles les détections et le travail de la police ou de la justice soient tous deux publiés en nombres ; on ne peut donc pas les mettre côte à côte.',

  corridorsTitle: 'Entre pays',
  corridorsLead:
    'Ces chiffres portent sur des personnes de tous âges : l’ONUDC ne les donne pas pour les enfants. Les pays sont dans l’ordre alphabétique.',
  hereTitle: 'Nationalités des personnes détectées ici, {{year}}',
  hereOwn: 'Ressortissants de ce pays',
  hereUnknown: 'Nationalité inconnue',
  hereOfAll: 'L’ONUDC fait état de la détection de {{n}} personnes de tous âges en {{year}}.',
  hereEarlier: 'Nommés seulement pour des années antérieures : {{names}}.',
  hereNone: 'La nationalité des personnes n’a pas été communiquée.',
  fewEach: 'Moins de 5 pour chacun : {{names}}.',
  unclearEach: 'Donnés plusieurs fois : {{names}}.',
  elsewhereTitle: 'Où des ressortissants de ce pays ont été détectés',
  elsewhereLead: 'Chacun avec la dernière année que l’autre pays a communiquée.',
  elsewhereNone: 'Aucun autre pays n’a signalé de ressortissants de celui-ci.',
  repatriatedTitle: 'Pays avec lesquels il y a eu des rapatriements',
  repatriatedLead:
    'La source nomme ces pays avec celui-ci. Elle ne dit pas dans quel sens les personnes sont rentrées chez elles.',
  repatriatedNone: 'Aucun rapatriement signalé ne nomme un autre pays.',
  notNamed:
    'Les entrées de la source qui ne sont pas un seul pays, comme « Afrique » ou « étrangers », sont laissées de côté.',
  entryYear: '{{name}} ({{year}})',
  showAll: 'Les {{count}} pays et territoires',

  sourcesTitle: 'Ce que disent d’autres sources',
  sourcesNone: 'Aucune des autres sources comparées sur ce site ne parle nommément de ce pays.',
  toldRecomputed:
    'Calculé par nous à partir d’un fichier synthétique : ses lignes ne sont pas des personnes, et l’éditeur ne l’a pas vérifié.',
  national_identified:
    'Entre {{from}} et {{to}}, {{n}} personnes ont été identifiées comme victimes.',
  national_referred: 'En {{to}}, {{n}} personnes ont été signalées comme victimes possibles.',
  nationalChildren: '{{n}} d’entre elles étaient des enfants.',
  nationalGirls: '{{n}} d’entre elles étaient des filles.',
  nationalOwn: '{{n}} d’entre elles étaient ressortissantes de ce pays, dont {{children}} enfants.',

  releaseTitle: 'Ce que dit la publication ouverte',
  releaseLead: 'Compté à l’instant, dans cette page, sur les données ouvertes : {{source}}',
  releaseExploited: 'Enfants exploités ici',
  releaseCitizens: 'Enfants ressortissants de ce pays',
  releaseNoColumn: 'Ces données ne disent pas dans quel pays.',
  releaseNoCode: 'Le livre de codes de ces données n’a pas de code pour ce pays.',
  releaseTooFew: 'Ces données comptent si peu de ces enfants qu’elles ne peuvent rien en dire.',
  releaseOpen: 'Ouvrir ceci dans l’explorateur',
  releaseNone: 'Aucune publication n’est ouverte. Ce qui précède n’en dépend pas.',

  gapsTitle: 'Ce qu’il faudrait recueillir',
  gapsLeadNothing:
    'Avant que l’on puisse savoir quoi que ce soit sur les enfants ici, quelqu’un doit noter ceci, dans cet ordre :',
  gapsLead: 'Voici ce qui manque dans ce qui est publié :',
  gap_age: 'L’âge au moment où la personne a été trouvée',
  gap_ageWhy:
    'En années, ou par tranches qui séparent les moins de 18 ans, ainsi que l’âge au début de l’exploitation quand il est connu. Sans cela, rien ne distingue un enfant d’un adulte.',
  gap_sex: 'Le sexe de chaque enfant',
  gap_sexWhy:
    'Les filles et les garçons sont exploités de façons différentes, et recherchés dans des lieux différents.',
  gap_form: 'La forme d’exploitation des enfants',
  gap_formWhy:
    'Exploitation sexuelle, travail forcé, mendicité ou délinquance forcées, et autres ; un enfant peut en subir plusieurs. Pas seulement pour tous les âges ensemble.',
  gap_year: 'Des chiffres d’années récentes',
  gap_yearWhy: 'L’année où chaque personne a été trouvée. L’édition lue ici va jusqu’à {{to}}.',
  gap_citizenship: 'La nationalité, et le pays d’exploitation',
  gap_citizenshipWhy: 'Chacun dans sa propre colonne, en codes de pays (ISO 3166-1).',
  gap_recorder: 'Qui l’a noté, et selon quelle norme',
  gap_recorderWhy:
    'Police, inspection du travail, foyer ou ligne d’écoute ; selon la classification internationale (IC-TIP) ou la norme Human Trafficking Case Data Standard (HTCDS), avec une raison pour chaque case vide. Le fichier de l’ONUDC ne l’indique pour aucun pays.',
  gap_effort: 'Le travail de ceux qui cherchent',
  gap_effortWhy:
    'Infractions enregistrées, et personnes soupçonnées, poursuivies et condamnées, année par année.',
  gapsGuide:
    'Comment s’y prendre : le guide « Writing a codebook » (docs/guide/codebook.md dans Tessera, en anglais) montre les colonnes, les listes de codes et les raisons des cases vides.',
  gapsCodebook: 'Le livre de codes de la publication ouverte',

  footTitle: 'Sur quoi cela repose',
  footSource: '{{publisher}} : {{title}}, édition de {{published}}, lue le {{read}}.',
  footMeans:
    'Des personnes que les services d’un pays ont trouvées et signalées, selon sa propre loi. Ce n’est pas le nombre de victimes qui existent.',
  footZero:
    'Le fichier ne contient aucun zéro : tout ce qui est inférieur à 5 n’est pas publié. Ce qui figure sur plusieurs lignes, ou n’est pas un nombre, est laissé vide ici.',

  besideInvented:
    'Ce sont des chiffres publiés. Les données ouvertes à côté sont des données d’exemple inventées.',

  place_XKX: 'Kosovo (résolution 1244 du Conseil de sécurité)',
  formerTitle: '{{code}} : pas d’entrée propre aujourd’hui',
  former_ANT: 'Les Antilles néerlandaises, jusqu’en 2010.',
  former_SCG: 'La Serbie-et-Monténégro, de 2003 à 2006.',
  former_TMP: 'Le Timor oriental, jusqu’en 2002 ; aujourd’hui Timor-Leste (TLS).',
  former_XKX: 'Le Kosovo (résolution 1244 du Conseil de sécurité des Nations Unies).',
  former_YUG: 'La Yougoslavie, jusqu’en 2003.',
  former_ZAR: 'Le Zaïre, jusqu’en 1997 ; aujourd’hui la République démocratique du Congo (COD).',
  formerText:
    'Des dossiers des décennies passées portent ce code. Il n’est pas dans la liste actuelle des pays et territoires (ISO 3166-1) ; il n’a donc pas de page avec des chiffres.',
  nothingTitle: '« {{code}} » n’est pas le code d’un pays ou d’un territoire',
  nothingText:
    'Les codes ont deux ou trois lettres, comme KH ou KHM pour le Cambodge. La liste les a tous.',
  backToList: 'Retour à tous les pays et territoires',
};
