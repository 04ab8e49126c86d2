/** The lemniscate of the handbook as a mark: one thread that runs on. */
export function Brand() {
  return (
    <a href="/" className="brand">
      <svg viewBox="0 0 48 24" fill="none" stroke="currentColor" strokeWidth="3.2" aria-hidden="true">
        <path d="M24 12C20 5 16 3 11.5 3a9 9 0 0 0 0 18C16 21 20 19 24 12s8-9 12.500-9a9 9 0 0 1 0 18C32 21 28 19 24 12Z" />
      </svg>
      Rode Draad
    </a>
  );
}
