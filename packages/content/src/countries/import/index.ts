export { type Imported, type ImportYears, importGlotip } from './import-glotip.ts';
export { IMPORT_PROBLEMS, type ImportProblem, type ImportProblemCode } from './problem.ts';
