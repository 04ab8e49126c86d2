import { useNavigation } from '@remix-run/react';

/** A thin line on top while the next page is on its way. */
export function Travelling() {
  const { state } = useNavigation();
  return state === 'idle' ? null : (
    <div className="travelling" role="progressbar" aria-label="Bezig met laden" />
  );
}
