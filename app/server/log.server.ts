import pino from 'pino';
import { readEnv } from './env.server';

/** Log lines hold methods, route patterns, statuses and error texts of ours; never a body, a query or a person. */
export const log = pino({ level: readEnv().LOG_LEVEL });
