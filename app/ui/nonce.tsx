import { createContext, useContext } from 'react';

const NonceContext = createContext<string | undefined>(undefined);
export const NonceProvider = NonceContext.Provider;

/** The nonce of this response; in the browser it is empty, because the attribute can't be read back. */
export const useNonce = (): string | undefined => useContext(NonceContext);
