import type { ProblemWords } from './problem-words.ts';

export const fr: ProblemWords = {
  'BUNDLE_NOT_WHOLE/no-release':
    'Il n’y a pas ici de publication avec des enregistrements. Ouvrez un fichier à vous, ou placez le dossier d’une publication à côté de cette page.',
  'BUNDLE_NOT_WHOLE/not-checkable':
    'On ne peut pas vérifier sur une page sans https si cette publication est entière. Ouvrez la même adresse avec https, ou sur la machine elle-même.',
  'BUNDLE_NOT_WHOLE/changed':
    'Le fichier de cette publication n’est pas celui que son manifeste indique : il a été modifié ou coupé. Rien n’en est montré. Téléchargez la publication à nouveau, ou demandez à qui la publie.',
  'CODEBOOK_NOT_DETECTED/file':
    'Les colonnes de ce fichier ne sont celles d’aucun dictionnaire de codes que l’explorateur connaît. Ouvrez un fichier de la Counter Trafficking Data Collaborative.',
  'CODEBOOK_NOT_DETECTED/release':
    'Cette publication utilise le dictionnaire de codes {{codebook}}, que l’explorateur ne connaît pas. Lisez le rapport de la publication, qui n’en a pas besoin.',
  FILE_EMPTY:
    'Le fichier est vide. Vérifiez que l’exportation s’est terminée, et choisissez un fichier avec un en-tête et des enregistrements.',
  FILE_NO_RECORDS:
    'Le fichier a un en-tête et aucun enregistrement. Vérifiez que l’exportation s’est terminée, et choisissez un fichier avec des enregistrements.',
  'FILE_NO_RECORDS/release':
    'Cette publication a des comptages et aucun enregistrement : il n’y a rien à explorer. Lisez son rapport, qui contient les comptages, ou ouvrez un fichier à vous.',
  FILE_NOT_TEXT:
    'Le fichier contient des données binaires, pas du texte. Exportez les enregistrements en fichier CSV ; un classeur ou une archive ne peut pas être lu directement.',
  FILE_ENCODING:
    'Le fichier n’est pas un texte valide ; les premiers octets faux sont à la ligne {{line}} ou après. Enregistrez-le en UTF-8 (« CSV UTF-8 » dans un tableur) et ouvrez-le à nouveau.',
  FILE_BROKEN_QUOTE:
    'Dans l’enregistrement qui commence à la ligne {{line}}, un guillemet n’est pas fermé, ou du texte ou un saut de ligne se trouve là où il ne devrait pas. Cherchez un guillemet de trop à cette ligne : fermez-le, doublez-le s’il fait partie du texte, ou retirez-le.',
  CELL_TOO_LONG:
    'L’enregistrement qui commence à la ligne {{line}} a une cellule de plus de {{limit}} octets. Cherchez un guillemet ouvert à cette ligne et jamais fermé.',
  'FILE_UNREADABLE/parquet':
    'Le fichier n’est pas un fichier Parquet, ou il est abîmé ou coupé. Téléchargez ou exportez-le à nouveau, ou ouvrez les mêmes enregistrements en fichier CSV.',
  'FILE_UNREADABLE/not-text':
    'La colonne {{column}} de ce fichier Parquet ne contient pas de texte. Enregistrez ses colonnes comme du texte, avec les codes du dictionnaire, ou ouvrez les mêmes enregistrements en fichier CSV.',
  'FILE_UNREADABLE/packing':
    'La colonne {{column}} de ce fichier Parquet est compressée d’une façon que cette page ne sait pas lire. Enregistrez-le avec la compression Snappy ou sans compression, ou ouvrez les mêmes enregistrements en fichier CSV.',
  'FILE_UNREADABLE/column':
    'La colonne {{column}} n’a pas une cellule pour chaque enregistrement du fichier. Le fichier est abîmé : téléchargez ou exportez-le à nouveau.',
  'FILE_UNREADABLE/size':
    'Le fichier est plus grand que ce qui peut être lu ici. Prenez une partie de ses enregistrements, ou vérifiez qu’il est entier.',
  HEADER_DUPLICATE:
    'L’en-tête répète un nom à la place {{places}}. Renommez ou retirez les colonnes répétées, pour que chaque nom n’y soit qu’une fois.',
  HEADER_UNKNOWN:
    'Le fichier a des colonnes que le dictionnaire de codes ne connaît pas. Vérifiez que la première ligne contient les noms des colonnes et que des virgules les séparent.',
  HEADER_MISSING:
    'Il manque des colonnes au fichier : {{names}}. Ajoutez-les, vides là où rien n’est connu.',
  INTERNAL: 'Quelque chose n’a pas marché. Chargez la page à nouveau.',
  'INTERNAL/stopped':
    'La partie de la page qui compte s’est arrêtée. Chargez la page à nouveau. Sur une petite machine, fermez d’abord d’autres pages.',
  'INTERNAL/cannot-count':
    'La page n’a pas pu compter. Chargez-la à nouveau. Si cela se répète, signalez-le avec l’adresse de la page.',
};
