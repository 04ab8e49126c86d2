const WITH_BRIN = /^\d{2}[A-Z]{2}(\d{2})$/i;

/** The two digits of a location's code, written with its BRIN or without; other codes stay as they are. */
export function locationCode(written: string): string {
  const code = written.trim();
  return WITH_BRIN.exec(code)?.[1] ?? code;
}
