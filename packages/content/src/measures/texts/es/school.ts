import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const school: Texts<MeasureText> = {
  'take-away-school-costs': {
    state: 'machine draft',
    name: 'Quitar el costo de la escuela',
    what: 'Se pagan cuotas, libros y transporte mientras dure la escuela.',
    needs: ['Escuelas con lugar'],
    harm: 'Cuando acaba el apoyo, acaba el efecto. No empiece lo que no puede seguir.',
    watch: 'Niños en la escuela y no en el trabajo',
    known:
      'Probado en varios lugares: menos trabajo infantil. En Nepal se perdió al acabar el apoyo.',
  },
  'school-meals': {
    state: 'machine draft',
    name: 'Comidas en la escuela',
    what: 'Cada alumno recibe comida, o alimentos para llevar.',
    needs: ['Cocinas o proveedores'],
    harm: 'Más alumnos necesitan más docentes.',
    watch: 'Días en la escuela',
    known:
      'Un ensayo en Burkina Faso: más escuela, menos de algunos trabajos. No se midió la trata.',
  },
  'skills-against-child-marriage': {
    state: 'machine draft',
    name: 'Saberes contra el matrimonio infantil',
    what: 'Las chicas se reúnen cada semana para aprender materias, derechos o un oficio.',
    needs: ['Un lugar seguro', 'Mentoras'],
    harm: 'Algunos hogares pueden oponerse. Hable antes con la comunidad.',
    watch: 'Chicas casadas de niñas',
    known:
      'Un gran ensayo en Bangladesh: cerca de un tercio menos de matrimonios infantiles. No se midió la trata.',
  },
  'girls-clubs': {
    state: 'machine draft',
    name: 'Clubes de chicas',
    what: 'Clubes cercanos ofrecen amistad, habilidades y formación para trabajar.',
    needs: ['Mujeres jóvenes que lideren'],
    harm: 'Lo que sirve en un lugar puede fallar en otro.',
    watch: 'Chicas que ganan sin peligro y no están casadas',
    known: 'Funcionó en Uganda, sin efecto notable en Tanzania. No se midió la trata.',
  },
  'second-chance-learning': {
    state: 'machine draft',
    name: 'Una segunda oportunidad de aprender',
    what: 'Niños que trabajan tienen cursos cortos y gratuitos que llevan a la escuela o a un oficio.',
    needs: ['Horarios adecuados', 'Comida'],
    harm: 'Los cursos pueden volverse el lugar de los pobres.',
    watch: 'Niños que pasan a la escuela',
    known: 'Prometedor; hay pocos estudios.',
  },
  'decent-first-jobs': {
    state: 'machine draft',
    name: 'Primeros empleos decentes',
    what: 'Empresas ofrecen aprendizaje pagado a quien tiene edad, con contrato y mentor.',
    needs: ['Empresas controladas'],
    harm: 'La mano de obra barata puede esconderse tras la palabra formación.',
    watch: 'Aprendices con contrato',
    known: 'Prometedor, pero no probado.',
  },
  'safe-online-lessons': {
    state: 'machine draft',
    name: 'Clases de vida segura en línea',
    what: 'Alumnos y adultos del hogar aprenden sobre engaño, compartir y dónde hallar ayuda.',
    needs: ['Docentes con material'],
    harm: 'El miedo y la culpa hacen callar a los niños.',
    watch: 'Alumnos que saben a quién contarlo',
    known: 'Muy extendido. No se conoce su efecto en el daño.',
  },
  'school-without-papers': {
    state: 'machine draft',
    name: 'Escuela sin papeles',
    what: 'Cada niño puede ir a la escuela, tenga los papeles que tenga.',
    needs: ['Una regla y dinero por alumno'],
    harm: 'Las listas de alumnos no deben llegar a la policía de frontera.',
    watch: 'Niños fuera de la escuela por papeles',
    known: 'Es un deber según la Convención sobre los Derechos del Niño.',
  },
};
