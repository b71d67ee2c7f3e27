import type { Words } from './en.ts';

export const es: Words = {
  title: 'Países y territorios',
  lead: 'Lo que se publica sobre niñas y niños víctimas de trata, lugar por lugar, y lo que no. Ningún país está por delante de otro: un número pequeño puede significar que nadie buscó.',
  find: 'Buscar un país o territorio',
  findHint: 'Por su nombre, o por su código de dos o tres letras.',
  found: 'Encontrados: {{count}}',
  none: 'Ningún país ni territorio tiene ese nombre o código. Pruebe con menos letras, o recorra la lista.',
  mapTitle: 'Dónde se publica algo',
  mapLead:
    'El mapa muestra si la UNODC publica algo, no cuánto. Todo lo que contiene está también en la lista de abajo.',
  mapLabel:
    'Mapa del mundo. Se publican cifras de niñas y niños de {{children}} países y territorios, solo cifras de todas las edades de {{allAges}}, y nada de {{nothing}}.',
  mapShow: 'Mostrar el mapa (240 kB)',
  mapMissing: 'No se pudo cargar el mapa. La lista de abajo dice lo mismo.',
  disclaimer:
    'Los nombres, códigos y fronteras de este mapa no dicen nada sobre la condición de ningún país o territorio, ni sobre por dónde pasa una frontera. Una zona sin código propio se dibuja solo como tierra. Los Estados y territorios pequeños se dibujan como círculos. Contornos: Natural Earth.',
  presence_children: 'Cifras de niñas y niños',
  presence_allAges: 'Solo cifras de todas las edades',
  presence_nothing: 'Nada publicado',
  regions: 'Por región',
  region_002: 'África',
  region_019: 'América',
  region_142: 'Asia',
  region_150: 'Europa',
  region_009: 'Oceanía',
  regionsNote:
    'Las regiones son las de la División de Estadística de las Naciones Unidas; sirven para encontrar un lugar y para nada más.',

  leadChildren: 'La UNODC publicó aquí por última vez cifras de niñas y niños para {{year}}.',
  leadAllAges:
    'La UNODC publica aquí cifras de personas de todas las edades, y ninguna de niñas y niños.',
  leadNothing:
    'La UNODC no publica nada aquí sobre personas víctimas de trata. Eso no quiere decir que no las haya: nadie lo anotó, o nadie lo transmitió.',

  knownTitle: 'Lo que se sabe aquí de niñas y niños',
  formsTitle: 'Cómo fueron explotados',
  who_everyone: 'personas de todas las edades',
  who_adults: 'adultos',
  who_children: 'niñas y niños',
  who_girls: 'niñas',
  who_boys: 'niños varones',
  who_otherSexChildren: 'menores de 18 años de otro sexo o de sexo desconocido',
  who_sexOrAgeUnknown: 'personas de sexo o edad desconocidos',
  form_sexual: 'explotación sexual',
  form_labour: 'trabajo forzoso',
  form_other: 'otras formas de explotación',
  detected: 'En {{year}}, la UNODC informa de la detección de {{n}} {{who}}.',
  detectedIn:
    'En {{year}}, la UNODC informa de la detección de {{n}} {{who}} (forma de explotación: {{form}}).',
  part: '{{what}} {{n}}',
  sex_girls: 'niñas',
  sex_boys: 'niños',
  sex_otherSexChildren: 'otro sexo o sexo desconocido',
  parts: 'Por sexo: {{parts}}.',
  partsAnd: '; ',
  partsNone: 'Cuántas eran niñas y cuántos niños varones no se comunicó.',
  share:
    'Los niñas y niños eran {{share}} de cada 100 personas cuya edad se indicó ({{known}} en {{year}}).',
  shareUnknown: 'No se indicó la edad de {{unknown}} de {{everyone}} personas.',
  shareBeside:
    'La fuente cuenta además {{people}} personas cuyo sexo o edad no se indicó; no dice si están entre estas personas o aparte.',
  shareBlank: 'La proporción de niñas y niños en {{year}} no se puede calcular.',
  blankOf: '{{what}}, {{year}}: {{why}}',
  blankIn: '{{what}} ({{form}}), {{year}}: {{why}}',
  why_notReported: 'no comunicado.',
  why_suppressed: 'menos de 5. El número exacto no se publica, y puede ser ninguno.',
  why_repeated: 'la fuente da más de un número y no dice cuál vale.',
  why_unreadable: 'lo que figura en la fuente no es un número de personas.',
  why_doNotFit: 'Las cifras publicadas no concuerdan entre sí.',
  misfit_sexes:
    'En {{year}}, las niñas y los niños contados por sexo son juntos más que todos los publicados. Ambas cosas no pueden ser correctas.',
  misfit_ages:
    'En {{year}}, los menores de 18 años y los adultos juntos son más que todas las personas publicadas. Ambas cosas no pueden ser correctas.',
  noForms: 'Cómo fueron explotados los niñas y niños no se comunicó para ningún año.',
  formsAllAges:
    'De las personas de todas las edades, la UNODC indica cómo fueron explotadas, por última vez para {{year}}:',
  source: 'Fuente: {{source}}',

  trendTitle: 'A lo largo de los años',
  trendOf:
    '{{what}}: se publica un número para {{numbers}} de {{years}} años. Era {{firstN}} en {{first}} y {{lastN}} en {{last}}.',
  trendOne: '{{what}}: se publica un número solo para {{first}}, de {{years}} años: {{firstN}}.',
  trendNone: '{{what}}: no se publica ningún número para ningún año.',
  trendSuppressed: 'En {{suppressed}} de los años era inferior a 5.',
  trendCaution:
    'Una línea que sube puede significar más víctimas, más búsqueda o mejores registros.',
  stripes: 'Rayado: {{unknown}}. Punteado: {{suppressed}}.',
  key_notReported: 'sin número para este año',
  key_suppressed: 'menos de 5, no publicado',
  tableYears: 'Todos los años en una tabla',
  year: 'Año',
  short_notReported: 'no comunicado',
  short_suppressed: 'menos de 5',
  short_repeated: 'varios números',
  short_unreadable: 'no es un número',
  labelIn: '{{what}}: {{form}}',
  label_everyone: 'Todas las edades',
  label_adults: 'Adultos',
  label_children: 'Niñas y niños',
  label_girls: 'Niñas',
  label_boys: 'Niños varones',
  label_otherSexChildren: 'Menores de 18 años de otro sexo o de sexo desconocido',
  label_sexOrAgeUnknown: 'Sexo o edad desconocidos',
  savePng: 'Imagen (PNG)',
  saveSvg: 'Imagen (SVG)',
  saveCsv: 'Tabla (CSV)',

  effortTitle: 'Quién buscaba',
  effortLead:
    'No se cuenta a nadie a quien nadie haya encontrado. Estas cifras dicen cuánto trabajaron la policía y los tribunales sobre la trata.',
  label_offences: 'Delitos registrados',
  label_contacted: 'Personas sospechosas, detenidas o amonestadas',
  label_prosecuted: 'Personas procesadas',
  label_convicted: 'Personas condenadas',
  effortLast: '{{what}}: la UNODC indica {{n}} en {{year}}.',
  effortNone: '{{what}}: no se publica ningún número.',
  beside: 'De {{from}} a {{to}}, según lo publicado:',
  change_up: '{{what}}: subió de {{before}} a {{after}}.',
  change_down: '{{what}}: bajó de {{before}} a {{after}}.',
  change_same: '{{what}}: siguió en {{before}}.',
  besideCaution:
    'Cuando más gente busca, se puede encontrar a más personas. Una subida de las detecciones puede ser una subida de la búsqueda, y una bajada puede ser menos búsqueda. Estas cifras no dicen cuál de las dos.',
  besideNone:
    'No hay dos años para los que se publiquen en números tanto las detecciones como el trabajo de la policía o de los tribunales, así que no se pueden poner lado a lado.',

  corridorsTitle: 'Entre países',
  corridorsLead:
    'Estas cifras son de personas de todas las edades: la UNODC no las da de niñas y niños. Los países están en orden alfabético.',
  hereTitle: 'Nacionalidades de las personas detectadas aquí, {{year}}',
  hereOwn: 'Nacionales de este país',
  hereUnknown: 'Nacionalidad desconocida',
  hereOfAll: 'La UNODC informa de la detección de {{n}} personas de todas las edades en {{year}}.',
  hereEarlier: 'Nombrados solo para años anteriores: {{names}}.',
  hereNone: 'No se comunicó de qué país eran nacionales.',
  fewEach: 'Menos de 5 de cada uno: {{names}}.',
  unclearEach: 'Dados más de una vez: {{names}}.',
  elsewhereTitle: 'Dónde se detectó a nacionales de este país',
  elsewhereLead: 'Cada uno con el último año que comunicó el otro país.',
  elsewhereNone: 'Ningún otro país comunicó nacionales de este.',
  repatriatedTitle: 'Países con los que hubo repatriaciones',
  repatriatedLead:
    'La fuente nombra estos países junto con este. No dice desde dónde y hacia dónde volvieron a casa las personas.',
  repatriatedNone: 'Ninguna repatriación comunicada nombra otro país.',
  notNamed:
    'Las entradas de la fuente que no son un solo país, como «África» o «extranjeros», se dejan fuera.',
  entryYear: '{{name}} ({{year}})',
  showAll: 'Los {{count}} países y territorios',

  sourcesTitle: 'Lo que dicen otras fuentes',
  sourcesNone:
    'Ninguna de las otras fuentes que se comparan en este sitio habla de este país por su nombre.',
  toldRecomputed:
    'Calculado por nosotros a partir de un archivo sintético: sus filas no son personas, y quien lo publica no lo ha comprobado.',
  national_identified: 'Entre {{from}} y {{to}} se identificó como víctimas a {{n}} personas.',
  national_referred: 'En {{to}} se remitió a {{n}} personas como posibles víctimas.',
  nationalChildren: '{{n}} de ellas eran niñas y niños.',
  nationalGirls: '{{n}} de ellas eran niñas.',
  nationalOwn:
    '{{n}} de ellas eran nacionales de este país, y de estas {{children}} eran menores de 18 años.',

  releaseTitle: 'Lo que dice la publicación abierta',
  releaseLead: 'Contado ahora mismo, en esta página, en los datos abiertos: {{source}}',
  releaseExploited: 'Niñas y niños explotados aquí',
  releaseCitizens: 'Niñas y niños nacionales de este país',
  releaseNoColumn: 'Estos datos no dicen en qué país.',
  releaseNoCode: 'El libro de códigos de estos datos no tiene código para este país.',
  releaseTooFew:
    'En estos datos hay tan pocos de estos niñas y niños que no pueden decir nada de ellos.',
  releaseOpen: 'Abrir esto en el explorador',
  releaseNone: 'No hay ninguna publicación abierta. Lo de arriba no depende de ninguna.',

  gapsTitle: 'Lo que habría que recoger',
  gapsLeadNothing:
    'Antes de que se pueda saber algo de los niñas y niños aquí, alguien tiene que anotar esto, en este orden:',
  gapsLead: 'Esto falta en lo que se publica:',
  gap_age: 'La edad cuando se encontró a la persona',
  gap_ageWhy:
    'En años, o en tramos que separen a los menores de 18, y la edad al comenzar la explotación si se conoce. Sin ella no se distingue a un niño de un adulto.',
  gap_sex: 'El sexo de cada niño o niña',
  gap_sexWhy:
    'A las niñas y a los niños se les explota de maneras distintas y se les busca en lugares distintos.',
  gap_form: 'La forma de explotación de los niñas y niños',
  gap_formWhy:
    'Explotación sexual, trabajo forzoso, mendicidad o delincuencia forzadas, y otras; un niño puede sufrir varias. No solo para todas las edades juntas.',
  gap_year: 'Cifras de años recientes',
  gap_yearWhy:
    'El año en que se encontró a cada persona. La edición leída aquí llega hasta {{to}}.',
  gap_citizenship: 'La nacionalidad, y el país de explotación',
  gap_citizenshipWhy: 'Cada uno en su propia columna, con códigos de país (ISO 3166-1).',
  gap_recorder: 'Quién lo anotó, y con qué norma',
  gap_recorderWhy:
    'Policía, inspección de trabajo, un refugio o una línea de ayuda; según la clasificación internacional (IC-TIP) o la norma Human Trafficking Case Data Standard (HTCDS), con una razón para cada casilla vacía. El archivo de la UNODC no lo dice de ningún país.',
  gap_effort: 'El trabajo de quienes buscan',
  gap_effortWhy:
    'Delitos registrados, y personas sospechosas, procesadas y condenadas, año por año.',
  gapsGuide:
    'Cómo prepararlo: la guía «Writing a codebook» (docs/guide/codebook.md en Tessera, en inglés) muestra columnas, listas de códigos y razones de las casillas vacías.',
  gapsCodebook: 'El libro de códigos de la publicación abierta',

  footTitle: 'En qué se basa esto',
  footSource: '{{publisher}}: {{title}}, edición de {{published}}, leída el {{read}}.',
  footMeans:
    'Personas a quienes los servicios de un país encontraron y comunicaron, según su propia ley. No es cuántas hay.',
  footZero:
    'El archivo no contiene ningún cero: todo lo que está por debajo de 5 no se publica. Lo que figura en varias filas, o no es un número, se deja vacío aquí.',

  besideInvented:
    'Son cifras publicadas. Los datos abiertos al lado son datos de ejemplo inventados.',

  place_XKX: 'Kosovo (resolución 1244 del Consejo de Seguridad)',
  formerTitle: '{{code}}: hoy no es una entrada propia',
  former_ANT: 'Las Antillas Neerlandesas, hasta 2010.',
  former_SCG: 'Serbia y Montenegro, de 2003 a 2006.',
  former_TMP: 'Timor Oriental, hasta 2002; hoy Timor-Leste (TLS).',
  former_XKX: 'Kosovo (resolución 1244 del Consejo de Seguridad de las Naciones Unidas).',
  former_YUG: 'Yugoslavia, hasta 2003.',
  former_ZAR: 'Zaire, hasta 1997; hoy República Democrática del Congo (COD).',
  formerText:
    'Hay registros de décadas pasadas con este código. No está en la lista actual de países y territorios (ISO 3166-1), así que no tiene una página con cifras.',
  nothingTitle: '«{{code}}» no es el código de un país o territorio',
  nothingText:
    'Los códigos tienen dos o tres letras, como KH o KHM para Camboya. La lista los tiene todos.',
  backToList: 'Volver a todos los países y territorios',
};
