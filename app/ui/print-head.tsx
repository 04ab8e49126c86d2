import type { PlaceProps } from './place-menu';

/** On paper only: of which school or board and school year this is, and when it was printed. */
export function PrintHead({ place, today }: { place: Pick<PlaceProps, 'name' | 'year'>; today: string }) {
  return (
    <div className="print-head">
      <p>
        <span>{place.name}</span>
        <span>Schooljaar {place.year}</span>
        <span>Afgedrukt op {today}</span>
      </p>
    </div>
  );
}
