import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { MICRODATA_SCHEMA } from '../publish/table-schema.ts';

const packageSchema = z.object({ title: z.string(), created: z.string() });

const tableSchema = z.object({
  fields: z.array(
    z.object({
      name: z.string(),
      /** Absent for columns that are written from others. */
      constraints: z.object({ enum: z.array(z.string()) }).optional(),
      missingValues: z.array(z.string()).optional(),
    }),
  ),
});

export type Described = z.infer<typeof packageSchema>;
export type DescribedField = z.infer<typeof tableSchema>['fields'][number];

/** What `datapackage.json` says of the release; undefined where it cannot be used. */
export async function describedPackage(folder: string): Promise<Described | undefined> {
  return packageSchema.safeParse(await jsonIn(join(folder, 'datapackage.json'))).data;
}

/** The columns of the synthetic rows and the values they may have; undefined where none are told. */
export async function describedFields(
  folder: string,
): Promise<readonly DescribedField[] | undefined> {
  return tableSchema.safeParse(await jsonIn(join(folder, MICRODATA_SCHEMA))).data?.fields;
}

async function jsonIn(path: string): Promise<unknown> {
  return readFile(path, 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch(() => undefined);
}
