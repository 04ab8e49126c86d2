import { type WorkedExample, workedExampleSchema } from '~/app/features/rules/example-adapters/check-example';

let loaded: Promise<readonly WorkedExample[]> | undefined;

/** The worked examples that come with the product; read and checked when first asked for. */
export function workedExamples(): Promise<readonly WorkedExample[]> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<readonly WorkedExample[]> {
  const { default: file } = await import('./worked-examples.json');
  return file.examples.map((example) => workedExampleSchema.parse(example));
}
