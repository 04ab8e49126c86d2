import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { type GivenMapping, ImportRefused } from '~/app/features/imports/import-types';

export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new ImportRefused(`Het bestand ${file} is er niet of kan niet worden gelezen.`);
  }
}

const mappingSchema = z.strictObject({
  sheet: z.string().optional(),
  headerRow: z.number().int().positive().optional(),
  columns: z.record(z.string(), z.string()).optional(),
  values: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});

/** Reads the file of `--map`. */
export async function readMapping(file: string | undefined): Promise<GivenMapping> {
  if (file === undefined) return {};
  const text = Buffer.from(await readBytes(file)).toString('utf8');
  try {
    return mappingSchema.parse(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    throw new ImportRefused(`De indeling in ${file} klopt niet. Met --help zie je hoe zij eruitziet.`);
  }
}
