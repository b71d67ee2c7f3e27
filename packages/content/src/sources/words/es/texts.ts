/** What sources say of themselves, by the English of each sentence. */
export const texts: Readonly<Record<string, string>> = {
  'Use that is not commercial; own work may be published; the files are not sold, copied out or passed on.':
    'Uso no comercial; se pueden publicar trabajos propios; los archivos no se venden, copian ni transmiten.',
  'Copyright IOM.': 'Derechos de autor: OIM.',
  'CTDC allows use that is not commercial and work that builds on its data; its own files are not sold or passed on.':
    'CTDC permite el uso no comercial y trabajos basados en sus datos; sus propios archivos no se venden ni se transmiten.',
  'The terms of the report were not read; figures are quoted with their source.':
    'No se leyeron las condiciones del informe; las cifras se citan con su fuente.',
  'The terms of the statistics were not read; figures are quoted with their source.':
    'No se leyeron las condiciones de las estadísticas; las cifras se citan con su fuente.',
  'Victims of trafficking; definitions are said to be largely in line with ICS-TIP.':
    'Víctimas de trata; se dice que las definiciones siguen en gran parte la ICS-TIP.',
  'Polaris uses the legal definition of the USA.': 'Polaris usa la definición legal de los EE. UU.',
  'Victims of trafficking in persons.': 'Víctimas de trata de personas.',
  "Victims of trafficking in persons, under each country's own law.":
    'Víctimas de trata de personas, según la ley de cada país.',
  'Possible victims of modern slavery: trafficking in persons, slavery, servitude or forced labour.':
    'Posibles víctimas de esclavitud moderna: trata de personas, esclavitud, servidumbre o trabajo forzoso.',
  'Forced labour, which takes in forced commercial sexual exploitation and labour forced by a state.':
    'Trabajo forzoso, que incluye la explotación sexual comercial forzada y el trabajo impuesto por un Estado.',
  'Forced marriage (22 million) is counted apart.':
    'El matrimonio forzado (22 millones) se cuenta aparte.',
  'People who were assisted or identified, and people whom somebody reported to a hotline.':
    'Personas asistidas o identificadas, y personas que alguien notificó a una línea de ayuda.',
  'Not a random sample.': 'No es una muestra aleatoria.',
  'Rows of a synthetic file: made to resemble the records, and not the records themselves.':
    'Filas de un archivo sintético: hechas para parecerse a los expedientes, sin ser los expedientes.',
  'A child is a row whose age at registration is under 18; people who were exploited as children and seen as adults are not in it.':
    'Una niña o un niño es una fila cuya edad al registro es menor de 18; no están las personas explotadas en la infancia y vistas como adultas.',
  'People who were registered with IOM; the age is the age at registration.':
    'Personas registradas por la OIM; la edad es la edad al registro.',
  'Victims whom the authorities of a country found and reported.':
    'Víctimas que las autoridades de un país encontraron y comunicaron.',
  'Possible victims who were referred in the year, before anybody decided whether they are victims.':
    'Posibles víctimas remitidas en el año, antes de que nadie decidiera si son víctimas.',
  'An estimate of all people in forced labour, whether anybody has seen them or not.':
    'Una estimación de todas las personas en trabajo forzoso, las haya visto alguien o no.',
  'A hotline (from 2015) and case records (from 2002), mixed.':
    'Una línea de ayuda (desde 2015) y expedientes (desde 2002), mezclados.',
  'Of five contributors, A21 and OTSH missed the update of 2024 and RecollectiV stopped in 2020.':
    'De cinco contribuyentes, A21 y OTSH no entraron en la actualización de 2024 y RecollectiV paró en 2020.',
  'Hotline and case records together; the share of each differs from country to country.':
    'Línea de ayuda y expedientes juntos; la parte de cada uno varía de un país a otro.',
  'A hotline and case records, mixed.': 'Una línea de ayuda y expedientes, mezclados.',
  "IOM's own case work.": 'El trabajo de casos de la propia OIM.',
  'It is one of the sources that CTDC puts together.': 'Es una de las fuentes que CTDC reúne.',
  'National authorities: the figures measure what enforcement found.':
    'Autoridades nacionales: las cifras miden lo que encontró la aplicación de la ley.',
  'Named first responders, such as police, local authorities and the border force.':
    'Servicios de primera respuesta designados, como la policía, las autoridades locales y la policía de fronteras.',
  'A child is referred without consent, an adult only with it.':
    'A una niña o un niño se le remite sin consentimiento; a una persona adulta, solo con él.',
  'Household surveys, case records (those of CTDC among them) and models.':
    'Encuestas de hogares, expedientes (entre ellos los de CTDC) y modelos.',
  '206,000 victims, 190 countries.': '206.000 víctimas, 190 países.',
  '156,000 victims, 189 countries.': '156.000 víctimas, 189 países.',
  '69,627 victims.': '69.627 víctimas.',
  '4,799 victims, 26 countries.': '4799 víctimas, 26 países.',
  '11,839 victims, 21 countries.': '11.839 víctimas, 21 países.',
  'About 69,000 victims, exploited in 186 countries.':
    'Unas 69.000 víctimas, explotadas en 186 países.',
  '17,004 people in the United Kingdom.': '17.004 personas en el Reino Unido.',
  '27.6 million people in the world.': '27,6 millones de personas en el mundo.',
  'About 47,000 rows were public; charts were said to rest on nearly 80,000.':
    'Eran públicas unas 47.000 filas; se decía que los gráficos se apoyaban en casi 80.000.',
  'The country is usually where the person was first identified or referred.':
    'El país es normalmente aquel donde la persona fue identificada o remitida por primera vez.',
  'The file names 68 countries of exploitation, and more than half of its records are exploitation in the USA.':
    'El archivo nombra 68 países de explotación, y más de la mitad de sus registros son explotación en los EE. UU.',
  'Only 18 countries have 100 or more rows of children.':
    'Solo 18 países tienen 100 o más filas de niñas y niños.',
  'Rows that name the USA.': 'Filas que nombran los EE. UU.',
  'Rows that name another country than the USA.':
    'Filas que nombran un país distinto de los EE. UU.',
  'Rows that name no country.': 'Filas que no nombran ningún país.',
  'The report of 2024 covers 156 countries.': 'El informe de 2024 abarca 156 países.',
  'The number of countries for 2020 was not read.': 'No se leyó el número de países para 2020.',
  'The number of countries for 2018 was not read.': 'No se leyó el número de países para 2018.',
  'People with any information in that group of questions; unknowns are left out.':
    'Personas con alguna información en ese grupo de preguntas; lo desconocido se deja fuera.',
  'People with any information about exploitation; unknowns are left out.':
    'Personas con alguna información sobre la explotación; lo desconocido se deja fuera.',
  'Children with any information about exploitation; unknowns are left out.':
    'Niñas y niños con alguna información sobre la explotación; lo desconocido se deja fuera.',
  'Children with any information about the recruiter; unknowns are left out.':
    'Niñas y niños con alguna información sobre quién los captó; lo desconocido se deja fuera.',
  'Adults with any information about the recruiter; unknowns are left out.':
    'Personas adultas con alguna información sobre quién las captó; lo desconocido se deja fuera.',
  'Rows whose age group is known.': 'Filas cuyo grupo de edad se conoce.',
  'Rows of children with any answer about exploitation, as CTDC does it.':
    'Filas de niñas y niños con alguna respuesta sobre la explotación, como lo hace CTDC.',
  'Rows of children with any answer about the recruiter, as CTDC does it.':
    'Filas de niñas y niños con alguna respuesta sobre quién los captó, como lo hace CTDC.',
  'As published; of whom is not told here.': 'Como se publicó; aquí no se dice de quiénes.',
  'As published; of whom is not told.': 'Como se publicó; no se dice de quiénes.',
  'As published; how victims of unknown age or form are treated is not told here.':
    'Como se publicó; aquí no se dice qué se hace con las víctimas de edad o forma desconocida.',
  'As published; how victims of unknown age are treated is not told here.':
    'Como se publicó; aquí no se dice qué se hace con las víctimas de edad desconocida.',
  'Of children, as published; how children of unknown sex are treated is not told.':
    'De niñas y niños, como se publicó; no se dice qué se hace con quienes son de sexo desconocido.',
  'As published.': 'Como se publicó.',
  'The two leave 37 % that is other or unknown, so the shares seem to be of all children and not only of those whose answer is known.':
    'Las dos dejan un 37 % que es otro o desconocido; las partes parecen ser de todas las niñas y los niños y no solo de aquellos con respuesta conocida.',
  'Of all 17,004 people.': 'De todas las 17.004 personas.',
  'Of the 16,054 whose age is known the share is higher: both are shown, with the 950 whose age is unknown.':
    'De las 16.054 con edad conocida la parte es mayor: se muestran ambas, con las 950 de edad desconocida.',
  'Of all people in forced labour, as estimated.':
    'De todas las personas en trabajo forzoso, según la estimación.',
  'An estimate has no unknown ages.': 'Una estimación no tiene edades desconocidas.',
  'Age is age when assisted, identified or reported, not when exploited.':
    'La edad es la que tenían al ser asistidas, identificadas o notificadas, no al ser explotadas.',
  'Not a guide for a country: see our own analysis of the file of 2021 by country.':
    'No es una guía para un país: véase nuestro análisis del archivo de 2021 por país.',
  'Family includes guardians, custodians and foster parents.':
    'La familia incluye a tutores, cuidadores y padres de acogida.',
  'One person may have several kinds of exploitation.':
    'Una persona puede sufrir varios tipos de explotación.',
  'Polaris has no category for other exploitation.':
    'Polaris no tiene una categoría para otra explotación.',
  'Our own analysis, worked out from copies that other people hold, of totals only; to be run again on the official download.':
    'Nuestro propio análisis, calculado con copias que tienen otros, solo de totales; debe repetirse con la descarga oficial.',
  'Rows of a synthetic file are not people.': 'Las filas de un archivo sintético no son personas.',
  'A row has a country where one is recorded, usually where the person was first seen.':
    'Una fila tiene país cuando está registrado, normalmente aquel donde la persona fue vista por primera vez.',
  'Read from a later copy and not from the page of 2017.':
    'Leído de una copia posterior y no de la página de 2017.',
  'Read from a later copy.': 'Leído de una copia posterior.',
  'Age is age at registration with IOM: somebody exploited as a child and registered as an adult is an adult here.':
    'La edad es la del registro con la OIM: quien fue explotado en la infancia y registrado como adulto es aquí adulto.',
  'Age is age at registration with IOM.': 'La edad es la del registro con la OIM.',
  'The shares are of children, not of all people.':
    'Las partes son de niñas y niños, no de todas las personas.',
  'Not to be set beside CTDC as if the denominators were the same: they are not.':
    'No debe ponerse junto a CTDC como si los denominadores fueran los mismos: no lo son.',
  'Told as "more than half", and it is family and friends together: wider than family alone.':
    'Se da como «más de la mitad», y es familia y amistades juntas: más amplio que solo la familia.',
  'Detections show where somebody was looking, and how hard.':
    'Las detecciones muestran dónde miraba alguien, y con cuánto esfuerzo.',
  'Girls 14 % and boys 21 %, both rounded, added up here.':
    'Niñas 14 % y niños varones 21 %, ambos redondeados, sumados aquí.',
  'The share of women is told as "about".': 'La parte de las mujeres se da como «cerca de».',
  'The counts are official; the two shares are worked out from them here.':
    'Los recuentos son oficiales; las dos partes se calculan aquí a partir de ellos.',
  'An estimate, published as 12 %, and not a count of people who were seen.':
    'Una estimación, publicada como 12 %, y no un recuento de personas que fueron vistas.',
  'More than half of the children are in commercial sexual exploitation.':
    'Más de la mitad de las niñas y los niños están en explotación sexual comercial.',
  'The counts are official and rounded to 100,000; the shares are worked out from them here.':
    'Los recuentos son oficiales y redondeados a 100.000; las partes se calculan aquí a partir de ellos.',
  '"Forced labour" is that in the private economy without sexual exploitation.':
    'El «trabajo forzoso» es el de la economía privada, sin explotación sexual.',
};
