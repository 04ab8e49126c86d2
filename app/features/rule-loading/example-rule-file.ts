/** A file that can be loaded as it is, to begin from. */
export const EXAMPLE_RULE_FILE = {
  version: 1,
  name: 'Voorbeeld: cao VO 2026',
  rules: [
    {
      id: 'VOORBEELD-01',
      sector: 'VO',
      valid_from: '2026-08-01',
      valid_until: null,
      function_category: 'leraar',
      key: 'basic_right_hours',
      value: 90,
      unit: 'clock_hour',
      period: 'school_year',
      pro_rata: 'job_size',
      citation: 'voorbeeld, artikel 16.4',
      status: 'NOT-VERIFIED',
      note: 'Vervang de waarden door die van de echte afspraak.',
    },
  ],
};
