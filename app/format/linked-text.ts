/** A sentence in pieces: plain text, and figures that link on. */
export type LinkedText = (string | [text: string, href: string])[];
