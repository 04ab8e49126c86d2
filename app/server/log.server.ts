import pino from 'pino';

/** Log lines hold methods, route patterns, statuses and error texts of ours; never a body, a query or a person. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info' });
