import type { Labels } from '../labels.ts';

export const profile: Labels['columns'] = {
  yearOfRegistration: [
    'Año de registro',
    'El año en que la organización contribuyente abrió el expediente. No es el año de la explotación.',
  ],
  Datasource: [
    'Tipo de fuente',
    'Indica si el expediente viene del trabajo con una persona asistida o de un contacto con una línea de ayuda.',
  ],
  gender: [
    'Género',
    'El género escrito en el expediente. Los formularios antiguos solo ofrecían dos respuestas, así que la tercera está subregistrada.',
  ],
  ageBroad: [
    'Edad al registro',
    'El grupo de edad de la persona cuando fue identificada, asistida o notificada; la explotación pudo empezar años antes.',
  ],
  majorityStatus: [
    'Menor de 18 o persona adulta al registro',
    'Indica si la persona tenía menos de 18 años cuando se abrió el expediente.',
  ],
  majorityStatusAtExploit: [
    'Menor de 18 o persona adulta durante la explotación',
    'Indica si la persona tenía menos de 18 años mientras era explotada.',
  ],
  majorityEntry: [
    'Menor de 18 o persona adulta al entrar',
    'Indica si la persona tenía menos de 18 años cuando empezó la trata.',
  ],
  traffickMonths: [
    'Tiempo en la trata',
    'Cuántos meses duró la trata, desde su comienzo hasta que la persona salió de ella.',
  ],
  citizenship: [
    'Nacionalidad',
    'El país del que la persona tiene la nacionalidad, según el código ISO 3166-1.',
  ],
  CountryOfExploitation: [
    'País de explotación',
    'El país donde tuvo lugar la explotación, según el código ISO 3166-1; a menudo lo sustituye el país donde la persona fue identificada por primera vez.',
  ],
};
