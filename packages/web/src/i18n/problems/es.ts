import type { ProblemWords } from './problem-words.ts';

export const es: ProblemWords = {
  'BUNDLE_NOT_WHOLE/no-release':
    'Aquí no hay ninguna publicación con registros. Abra un archivo propio, o ponga la carpeta de una publicación junto a esta página.',
  'BUNDLE_NOT_WHOLE/not-checkable':
    'En una página sin https no se puede comprobar si esta publicación está completa. Abra la misma dirección con https, o en el propio equipo.',
  'BUNDLE_NOT_WHOLE/changed':
    'El archivo de esta publicación no es el que indica su manifiesto: fue cambiado o cortado. No se muestra nada de él. Descargue la publicación otra vez, o pregunte a quien la publica.',
  'CODEBOOK_NOT_DETECTED/file':
    'Las columnas de este archivo no son las de ningún libro de códigos que el explorador conozca. Abra un archivo de la Counter Trafficking Data Collaborative.',
  'CODEBOOK_NOT_DETECTED/release':
    'Esta publicación usa el libro de códigos {{codebook}}, que el explorador no conoce. Lea el informe de la publicación, que no lo necesita.',
  FILE_EMPTY:
    'El archivo está vacío. Compruebe que la exportación terminó, y elija un archivo con encabezado y registros.',
  FILE_NO_RECORDS:
    'El archivo tiene encabezado y ningún registro. Compruebe que la exportación terminó, y elija un archivo con registros.',
  'FILE_NO_RECORDS/release':
    'Esta publicación tiene recuentos y ningún registro: no hay nada que explorar. Lea su informe, que contiene los recuentos, o abra un archivo propio.',
  FILE_NOT_TEXT:
    'El archivo contiene datos binarios, no texto. Exporte los registros como archivo CSV; una hoja de cálculo o un archivo comprimido no se pueden leer directamente.',
  FILE_ENCODING:
    'El archivo no es texto válido; los primeros bytes erróneos están en la línea {{line}} o después. Guárdelo como UTF-8 («CSV UTF-8» en una hoja de cálculo) y ábralo otra vez.',
  FILE_BROKEN_QUOTE:
    'En el registro que empieza en la línea {{line}} hay una comilla sin cerrar, o texto o un salto de línea donde no debería. Busque una comilla de más en esa línea: ciérrela, dóblela si es parte del texto, o quítela.',
  CELL_TOO_LONG:
    'El registro que empieza en la línea {{line}} tiene una celda de más de {{limit}} bytes. Busque una comilla abierta en esa línea y nunca cerrada.',
  'FILE_UNREADABLE/parquet':
    'El archivo no es un archivo Parquet, o está dañado o cortado. Descárguelo o expórtelo de nuevo, o abra los mismos registros como archivo CSV.',
  'FILE_UNREADABLE/not-text':
    'La columna {{column}} de este archivo Parquet no contiene texto. Guarde sus columnas como texto, con los códigos del libro de códigos, o abra los mismos registros como archivo CSV.',
  'FILE_UNREADABLE/packing':
    'La columna {{column}} de este archivo Parquet está comprimida de una forma que esta página no puede leer. Guárdelo con la compresión Snappy o sin compresión, o abra los mismos registros como archivo CSV.',
  'FILE_UNREADABLE/column':
    'La columna {{column}} no tiene una celda para cada registro del archivo. El archivo está dañado: descárguelo o expórtelo de nuevo.',
  'FILE_UNREADABLE/size':
    'El archivo es más grande de lo que aquí se puede leer. Tome una parte de sus registros, o compruebe que está entero.',
  HEADER_DUPLICATE:
    'El encabezado repite un nombre en el lugar {{places}}. Cambie el nombre de las columnas repetidas o quítelas, para que cada nombre esté una sola vez.',
  HEADER_UNKNOWN:
    'El archivo tiene columnas que el libro de códigos no conoce. Compruebe que la primera línea contiene los nombres de las columnas y que las separan comas.',
  HEADER_MISSING:
    'Al archivo le faltan columnas: {{names}}. Añádalas, vacías donde no se sabe nada.',
  INTERNAL: 'Algo salió mal. Cargue la página otra vez.',
  'INTERNAL/stopped':
    'La parte de la página que cuenta se detuvo. Cargue la página otra vez. En un equipo pequeño, cierre antes otras páginas.',
  'INTERNAL/cannot-count':
    'La página no pudo contar. Cárguela otra vez. Si se repite, infórmelo con la dirección de la página.',
};
