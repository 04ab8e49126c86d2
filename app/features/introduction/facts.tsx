/** A list of facts; what is not known is said so. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: string | null])[] }) {
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value || 'nog niet ingevuld'}</dd>
        </div>
      ))}
    </dl>
  );
}
