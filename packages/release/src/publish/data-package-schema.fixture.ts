// What the Data Package standard, version 2, asks of a description like ours, said again as a JSON
// Schema of our own: https://datapackage.org/standard/data-package/ and the pages beside it. Where the
// standard lets a publisher do what Tessera never does, this schema says no.

const text = { type: 'string', minLength: 1 } as const;
/** "A url-usable name": lower case, digits, and . _ - between them. */
const NAME = '^[a-z0-9._-]+$';
/** Relative to the description, without a step upwards and without a scheme. */
const PATH = '^(?![/~.])(?!.*(?:^|/)\\.\\.(?:/|$))(?!.*\\\\)(?!.*://)[^:]+$';

const missingValues = { type: 'array', uniqueItems: true, items: { type: 'string' } } as const;

const categories = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['value'],
    additionalProperties: false,
    properties: { value: { type: 'string' }, label: { type: 'string' } },
  },
} as const;

const FIELD_TYPES = [
  ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'any'],
  ...['datetime', 'date', 'time', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson'],
];

const field = {
  type: 'object',
  required: ['name', 'type'],
  additionalProperties: false,
  properties: {
    name: text,
    type: { enum: FIELD_TYPES },
    title: text,
    description: text,
    missingValues,
    categories,
    categoriesOrdered: { type: 'boolean' },
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        pattern: { type: 'string', format: 'regex' },
        enum: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
      },
    },
  },
  // A list of categories belongs to text and whole numbers only.
  anyOf: [
    { not: { required: ['categories'] } },
    { properties: { type: { enum: ['string', 'integer'] } } },
  ],
} as const;

const tableSchema = {
  type: 'object',
  required: ['fields'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues,
  },
} as const;

const resource = {
  type: 'object',
  required: ['name'],
  oneOf: [{ required: ['path'] }, { required: ['data'] }],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    name: { type: 'string', pattern: NAME },
    path: { type: 'string', pattern: PATH },
    data: {},
    type: { const: 'table' },
    title: text,
    description: text,
    format: { type: 'string', pattern: '^[a-z0-9]+$' },
    mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
    encoding: { enum: ['utf-8'] },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    // "An object representing the schema or a string that identifies the location of the schema."
    schema: { oneOf: [tableSchema, { type: 'string', pattern: PATH }] },
  },
  // A resource that calls itself a table has to be one.
  dependentSchemas: { schema: { required: ['type'] } },
} as const;

export const TABLE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...tableSchema,
} as const;

export const DATA_PACKAGE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['resources'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: NAME },
    id: text,
    title: text,
    description: text,
    version: text,
    created: { type: 'string', format: 'date-time' },
    resources: { type: 'array', minItems: 1, items: resource },
  },
} as const;
