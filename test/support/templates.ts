/** What the global setup made, for `databases.ts` in the workers. */
export interface Templates {
  /** An SQLite file with all migrations done. */
  sqliteFile: string;
  /** A PostgreSQL role that may create databases, or `pglite:`. */
  postgresUrl: string;
  /** A PostgreSQL database with all migrations done; of PGlite the file of its data folder. */
  postgresTemplate: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    templates: Templates;
  }
}
