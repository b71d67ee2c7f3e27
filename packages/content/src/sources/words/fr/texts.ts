/** What sources say of themselves, by the English of each sentence. */
export const texts: Readonly<Record<string, string>> = {
  'Use that is not commercial; own work may be published; the files are not sold, copied out or passed on.':
    'Usage non commercial ; on peut publier ses propres travaux ; les fichiers ne sont ni vendus, ni recopiés, ni transmis.',
  'Copyright IOM.': 'Droits d’auteur : OIM.',
  'CTDC allows use that is not commercial and work that builds on its data; its own files are not sold or passed on.':
    'Le CTDC permet un usage non commercial et des travaux fondés sur ses données ; ses propres fichiers ne sont ni vendus ni transmis.',
  'The terms of the report were not read; figures are quoted with their source.':
    'Les conditions du rapport n’ont pas été lues ; les chiffres sont cités avec leur source.',
  'The terms of the statistics were not read; figures are quoted with their source.':
    'Les conditions des statistiques n’ont pas été lues ; les chiffres sont cités avec leur source.',
  'Victims of trafficking; definitions are said to be largely in line with ICS-TIP.':
    'Victimes de la traite ; les définitions sont dites largement conformes à l’ICS-TIP.',
  'Polaris uses the legal definition of the USA.':
    'Polaris utilise la définition légale des États-Unis.',
  'Victims of trafficking in persons.': 'Victimes de la traite des personnes.',
  "Victims of trafficking in persons, under each country's own law.":
    'Victimes de la traite des personnes, selon la loi de chaque pays.',
  'Possible victims of modern slavery: trafficking in persons, slavery, servitude or forced labour.':
    'Victimes possibles d’esclavage moderne : traite des personnes, esclavage, servitude ou travail forcé.',
  'Forced labour, which takes in forced commercial sexual exploitation and labour forced by a state.':
    'Travail forcé, y compris l’exploitation sexuelle commerciale forcée et le travail imposé par un État.',
  'Forced marriage (22 million) is counted apart.':
    'Le mariage forcé (22 millions) est compté à part.',
  'People who were assisted or identified, and people whom somebody reported to a hotline.':
    'Personnes assistées ou identifiées, et personnes que quelqu’un a signalées à une ligne d’assistance.',
  'Not a random sample.': 'Ce n’est pas un échantillon aléatoire.',
  'Rows of a synthetic file: made to resemble the records, and not the records themselves.':
    'Lignes d’un fichier synthétique : faites pour ressembler aux dossiers, sans être les dossiers.',
  'A child is a row whose age at registration is under 18; people who were exploited as children and seen as adults are not in it.':
    'Un enfant est une ligne dont l’âge à l’enregistrement est inférieur à 18 ans ; les personnes exploitées enfants et vues adultes n’y sont pas.',
  'People who were registered with IOM; the age is the age at registration.':
    'Personnes enregistrées auprès de l’OIM ; l’âge est l’âge à l’enregistrement.',
  'Victims whom the authorities of a country found and reported.':
    'Victimes que les autorités d’un pays ont trouvées et déclarées.',
  'Possible victims who were referred in the year, before anybody decided whether they are victims.':
    'Victimes possibles orientées dans l’année, avant que quelqu’un décide si elles sont victimes.',
  'An estimate of all people in forced labour, whether anybody has seen them or not.':
    'Une estimation de toutes les personnes en travail forcé, que quelqu’un les ait vues ou non.',
  'A hotline (from 2015) and case records (from 2002), mixed.':
    'Une ligne d’assistance (depuis 2015) et des dossiers de suivi (depuis 2002), mêlés.',
  'Of five contributors, A21 and OTSH missed the update of 2024 and RecollectiV stopped in 2020.':
    'Sur cinq contributeurs, A21 et OTSH ont manqué la mise à jour de 2024 et RecollectiV a cessé en 2020.',
  'Hotline and case records together; the share of each differs from country to country.':
    'Ligne d’assistance et dossiers de suivi ensemble ; la part de chacun varie d’un pays à l’autre.',
  'A hotline and case records, mixed.': 'Une ligne d’assistance et des dossiers de suivi, mêlés.',
  "IOM's own case work.": 'Le suivi de dossiers de l’OIM elle-même.',
  'It is one of the sources that CTDC puts together.':
    'C’est une des sources que le CTDC rassemble.',
  'National authorities: the figures measure what enforcement found.':
    'Autorités nationales : les chiffres mesurent ce que l’application de la loi a trouvé.',
  'Named first responders, such as police, local authorities and the border force.':
    'Premiers intervenants désignés, comme la police, les collectivités locales et la police des frontières.',
  'A child is referred without consent, an adult only with it.':
    'Un enfant est orienté sans consentement, un adulte seulement avec le sien.',
  'Household surveys, case records (those of CTDC among them) and models.':
    'Enquêtes auprès des ménages, dossiers de suivi (dont ceux du CTDC) et modèles.',
  '206,000 victims, 190 countries.': '206 000 victimes, 190 pays.',
  '156,000 victims, 189 countries.': '156 000 victimes, 189 pays.',
  '69,627 victims.': '69 627 victimes.',
  '4,799 victims, 26 countries.': '4 799 victimes, 26 pays.',
  '11,839 victims, 21 countries.': '11 839 victimes, 21 pays.',
  'About 69,000 victims, exploited in 186 countries.':
    'Environ 69 000 victimes, exploitées dans 186 pays.',
  '17,004 people in the United Kingdom.': '17 004 personnes au Royaume-Uni.',
  '27.6 million people in the world.': '27,6 millions de personnes dans le monde.',
  'About 47,000 rows were public; charts were said to rest on nearly 80,000.':
    'Environ 47 000 lignes étaient publiques ; les graphiques étaient dits reposer sur près de 80 000.',
  'The country is usually where the person was first identified or referred.':
    'Le pays est en général celui où la personne a d’abord été identifiée ou orientée.',
  'The file names 68 countries of exploitation, and more than half of its records are exploitation in the USA.':
    'Le fichier nomme 68 pays d’exploitation, et plus de la moitié de ses enregistrements sont des exploitations aux États-Unis.',
  'Only 18 countries have 100 or more rows of children.':
    'Seuls 18 pays ont 100 lignes d’enfants ou plus.',
  'Rows that name the USA.': 'Lignes qui nomment les États-Unis.',
  'Rows that name another country than the USA.':
    'Lignes qui nomment un autre pays que les États-Unis.',
  'Rows that name no country.': 'Lignes qui ne nomment aucun pays.',
  'The report of 2024 covers 156 countries.': 'Le rapport de 2024 couvre 156 pays.',
  'The number of countries for 2020 was not read.': 'Le nombre de pays pour 2020 n’a pas été lu.',
  'The number of countries for 2018 was not read.': 'Le nombre de pays pour 2018 n’a pas été lu.',
  'People with any information in that group of questions; unknowns are left out.':
    'Personnes avec une information dans ce groupe de questions ; les inconnues sont laissées de côté.',
  'People with any information about exploitation; unknowns are left out.':
    'Personnes avec une information sur l’exploitation ; les inconnues sont laissées de côté.',
  'Children with any information about exploitation; unknowns are left out.':
    'Enfants avec une information sur l’exploitation ; les inconnus sont laissés de côté.',
  'Children with any information about the recruiter; unknowns are left out.':
    'Enfants avec une information sur le recruteur ; les inconnus sont laissés de côté.',
  'Adults with any information about the recruiter; unknowns are left out.':
    'Adultes avec une information sur le recruteur ; les inconnus sont laissés de côté.',
  'Rows whose age group is known.': 'Lignes dont le groupe d’âge est connu.',
  'Rows of children with any answer about exploitation, as CTDC does it.':
    'Lignes d’enfants avec une réponse sur l’exploitation, comme le fait le CTDC.',
  'Rows of children with any answer about the recruiter, as CTDC does it.':
    'Lignes d’enfants avec une réponse sur le recruteur, comme le fait le CTDC.',
  'As published; of whom is not told here.': 'Comme publié ; de qui, ce n’est pas dit ici.',
  'As published; of whom is not told.': 'Comme publié ; de qui, ce n’est pas dit.',
  'As published; how victims of unknown age or form are treated is not told here.':
    'Comme publié ; le traitement des victimes d’âge ou de forme inconnus n’est pas dit ici.',
  'As published; how victims of unknown age are treated is not told here.':
    'Comme publié ; le traitement des victimes d’âge inconnu n’est pas dit ici.',
  'Of children, as published; how children of unknown sex are treated is not told.':
    'Des enfants, comme publié ; le traitement des enfants de sexe inconnu n’est pas dit.',
  'As published.': 'Comme publié.',
  'The two leave 37 % that is other or unknown, so the shares seem to be of all children and not only of those whose answer is known.':
    'Les deux laissent 37 % d’autre ou d’inconnu ; les parts semblent donc être de tous les enfants, et non seulement de ceux dont la réponse est connue.',
  'Of all 17,004 people.': 'De toutes les 17 004 personnes.',
  'Of the 16,054 whose age is known the share is higher: both are shown, with the 950 whose age is unknown.':
    'Sur les 16 054 dont l’âge est connu, la part est plus grande : les deux sont montrées, avec les 950 dont l’âge est inconnu.',
  'Of all people in forced labour, as estimated.':
    'De toutes les personnes en travail forcé, selon l’estimation.',
  'An estimate has no unknown ages.': 'Une estimation n’a pas d’âges inconnus.',
  'Age is age when assisted, identified or reported, not when exploited.':
    'L’âge est l’âge à l’assistance, à l’identification ou au signalement, et non pendant l’exploitation.',
  'Not a guide for a country: see our own analysis of the file of 2021 by country.':
    'Ce n’est pas un guide pour un pays : voir notre propre analyse du fichier de 2021 par pays.',
  'Family includes guardians, custodians and foster parents.':
    'La famille comprend les tuteurs, les gardiens et les parents d’accueil.',
  'One person may have several kinds of exploitation.':
    'Une personne peut subir plusieurs formes d’exploitation.',
  'Polaris has no category for other exploitation.':
    'Polaris n’a pas de catégorie pour une autre exploitation.',
  'Our own analysis, worked out from copies that other people hold, of totals only; to be run again on the official download.':
    'Notre propre analyse, calculée sur des copies détenues par d’autres, de totaux seulement ; à refaire sur le téléchargement officiel.',
  'Rows of a synthetic file are not people.':
    'Les lignes d’un fichier synthétique ne sont pas des personnes.',
  'A row has a country where one is recorded, usually where the person was first seen.':
    'Une ligne a un pays quand il est enregistré, en général celui où la personne a d’abord été vue.',
  'Read from a later copy and not from the page of 2017.':
    'Lu dans une copie plus tardive et non sur la page de 2017.',
  'Read from a later copy.': 'Lu dans une copie plus tardive.',
  'Age is age at registration with IOM: somebody exploited as a child and registered as an adult is an adult here.':
    'L’âge est l’âge à l’enregistrement auprès de l’OIM : une personne exploitée enfant et enregistrée adulte est ici un adulte.',
  'Age is age at registration with IOM.': 'L’âge est l’âge à l’enregistrement auprès de l’OIM.',
  'The shares are of children, not of all people.':
    'Les parts sont des enfants, et non de toutes les personnes.',
  'Not to be set beside CTDC as if the denominators were the same: they are not.':
    'À ne pas placer à côté du CTDC comme si les dénominateurs étaient les mêmes : ils ne le sont pas.',
  'Told as "more than half", and it is family and friends together: wider than family alone.':
    'Donné comme « plus de la moitié », et c’est la famille et les amis ensemble : plus large que la famille seule.',
  'Detections show where somebody was looking, and how hard.':
    'Les détections montrent où quelqu’un regardait, et avec quels efforts.',
  'Girls 14 % and boys 21 %, both rounded, added up here.':
    'Filles 14 % et garçons 21 %, tous deux arrondis, additionnés ici.',
  'The share of women is told as "about".': 'La part des femmes est donnée comme « environ ».',
  'The counts are official; the two shares are worked out from them here.':
    'Les nombres sont officiels ; les deux parts en sont calculées ici.',
  'An estimate, published as 12 %, and not a count of people who were seen.':
    'Une estimation, publiée comme 12 %, et non un comptage de personnes qui ont été vues.',
  'More than half of the children are in commercial sexual exploitation.':
    'Plus de la moitié des enfants sont en exploitation sexuelle commerciale.',
  'The counts are official and rounded to 100,000; the shares are worked out from them here.':
    'Les nombres sont officiels et arrondis à 100 000 ; les parts en sont calculées ici.',
  '"Forced labour" is that in the private economy without sexual exploitation.':
    'Le « travail forcé » est celui de l’économie privée, sans l’exploitation sexuelle.',
};
