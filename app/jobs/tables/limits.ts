/** What a file may be at most; one place for worker, routes and command line. */
export const TABLE_LIMITS = {
  /** Size of the file itself. */
  fileBytes: 10 * 1024 * 1024,
  /** Size of all parts of an XLSX together, unpacked. */
  unpackedBytes: 100 * 1024 * 1024,
  /** Unpacked over packed, for parts above a megabyte; sheets of an HR system stay under 40. */
  ratio: 200,
  parts: 1000,
  rows: 50_000,
  columns: 200,
  cellCharacters: 32_767,
  seconds: 30,
  memoryMb: 768,
} as const;
