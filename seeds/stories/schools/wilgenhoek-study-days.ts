import type { StudyDayStory } from '~/seeds/support/story';

const ALL = ['teacher', 'support', 'management', 'starter'] as const;
const TEACHING = ['teacher', 'management', 'starter'] as const;

const day = (
  year: number,
  on: string,
  title: string,
  theme: string | null,
  more: Partial<StudyDayStory> = {},
): StudyDayStory => ({
  year,
  on,
  title,
  theme,
  kind: 'formal',
  cao: 'training',
  hours: 6,
  euros: 45,
  for: ALL,
  ...more,
});

const TOGETHER = { kind: 'social', cao: 'reflection', hours: 5, euros: 0 } as const;

export const wilgenhoekStudyDays: readonly StudyDayStory[] = [
  day(2022, '09-28', 'Studiedag Leesplezier in elke groep', 'Goed leren lezen'),
  day(2022, '03-15', 'Studiedag Voorspelbaar gedrag in de klas', 'Rust en veiligheid in de klas'),
  day(2023, '09-27', 'Studiedag Technisch lezen na groep 4', 'Goed leren lezen', { for: TEACHING }),
  day(2023, '03-13', 'Lessen bij elkaar bekijken', 'Goede rekenlessen', { ...TOGETHER, for: TEACHING }),
  day(2024, '10-02', 'Studiedag Rekenen met de expliciete les', 'Goede rekenlessen', { for: TEACHING }),
  day(2024, '04-09', 'Studiedag Samen kijken naar gedrag', 'Rust en veiligheid in de klas', TOGETHER),
  day(2025, '10-01', 'Studiedag Automatiseren in groep 3 tot en met 8', 'Goede rekenlessen', {
    for: TEACHING,
  }),
  day(2025, '12-03', 'Studiedag Lezen met een rijke tekst', 'Goed leren lezen'),
  day(2025, '05-20', 'Studiedag Terugkijken en plannen maken', null, TOGETHER),
];
