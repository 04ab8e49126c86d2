import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { type UploadHandler, unstable_parseMultipartFormData } from '@remix-run/node';
import type { Request as ExpressRequest } from 'express';
import type { KeptContent } from '~/app/features/kept-forms/kept-form-commands.server';

/** How much text of a form is kept. */
export const MOST_KEPT_BYTES = 256 * 1024;

/** The text of the form is more than is kept. */
export class FormTooLarge extends Error {}

const SECRET = /password|wachtwoord/i;

/** The text fields of a form as they come in; a file is read past and not kept, nor is anything called a password. */
export async function readFormFields(request: ExpressRequest): Promise<KeptContent> {
  const type = request.headers['content-type'] ?? '';
  const multipart = type.startsWith('multipart/form-data');
  const { form, hadFile } = multipart ? await readParts(request, type) : await readWhole(request);
  const fields = [...form].filter(
    (field): field is [string, string] => typeof field[1] === 'string' && !SECRET.test(field[0]),
  );
  return { fields, hadFile, multipart };
}

async function readWhole(request: ExpressRequest) {
  const counter = new ByteCounter();
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(counter.count(chunk));
  return { form: new URLSearchParams(Buffer.concat(chunks).toString('utf8')), hadFile: false };
}

async function readParts(request: ExpressRequest, type: string) {
  const counter = new ByteCounter();
  let hadFile = false;
  const keepText: UploadHandler = async ({ filename, data }) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of data) {
      if (filename === undefined) chunks.push(counter.count(chunk));
      else if (chunk.length > 0) hadFile = true;
    }
    return filename === undefined ? Buffer.concat(chunks).toString('utf8') : undefined;
  };
  const body = Readable.toWeb(request) as WebStream<Uint8Array>;
  const asked = new Request('http://form.invalid', {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: body as never,
    duplex: 'half',
  } as RequestInit);
  const form = await unstable_parseMultipartFormData(asked, keepText);
  return { form, hadFile };
}

class ByteCounter {
  private bytes = 0;
  count(chunk: Uint8Array): Uint8Array {
    this.bytes += chunk.length;
    if (this.bytes > MOST_KEPT_BYTES) throw new FormTooLarge('The form is too large to keep');
    return chunk;
  }
}
