import { Link } from '@remix-run/react';

const STEPS = ['bestand', 'kolommen', 'controle', 'klaar'] as const;
export type ImportStep = (typeof STEPS)[number];

/** Where we are in the four steps; what lies behind can be gone back to. */
export function ImportSteps({
  current,
  addresses,
}: {
  current: ImportStep;
  addresses: Partial<Record<ImportStep, string>>;
}) {
  return (
    <nav aria-label="Stappen van de import">
      <ol className="switch">
        {STEPS.map((step, index) => (
          <li key={step}>
            <Step label={`${index + 1}. ${step}`} isCurrent={step === current} address={addresses[step]} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Step({ label, isCurrent, address }: { label: string; isCurrent: boolean; address?: string }) {
  if (isCurrent) return <span aria-current="step">{label}</span>;
  return address ? <Link to={address}>{label}</Link> : <span className="soft">{label}</span>;
}
