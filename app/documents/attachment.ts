const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
} as const;
export type FileKind = keyof typeof TYPES;

/** A file as an answer, with its name in both spellings of RFC 6266. */
export function attachment(body: Buffer | string, name: string, kind: FileKind): Response {
  const file = `${name}.${kind}`;
  const plain = file.normalize('NFD').replaceAll(/[^\w.-]+/g, '');
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': TYPES[kind],
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(file)}`,
    },
  });
}

/** As RFC 8187 asks: also what `encodeURIComponent` lets through. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
