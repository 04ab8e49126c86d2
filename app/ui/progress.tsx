/** Where long work is; without `value` it only says that it goes on. */
export function Progress({ label, value, max = 100 }: { label: string; value?: number; max?: number }) {
  return (
    <div className="progress">
      <label>
        {label}
        <progress value={value} max={max} />
      </label>
    </div>
  );
}
