import type { Theme } from '~/seeds/support/story';

export const rustInDeKlas: Theme = {
  name: 'Rust en veiligheid in de klas',
  activities: [
    {
      title: 'Afspraken over gedrag uitproberen met {team}',
      kind: 'work',
      cao: 'other',
      hours: [8, 16],
      by: 'team',
      for: ['teacher', 'support', 'starter'],
    },
    {
      title: 'Intervisie gedrag ({team})',
      kind: 'social',
      cao: 'reflection',
      hours: [6, 10],
      by: 'team',
      for: ['teacher', 'support', 'starter'],
    },
    {
      title: 'Training Oudergesprekken ({team})',
      kind: 'formal',
      cao: 'training',
      hours: [3, 6],
      euros: [50, 85],
      by: 'team',
      for: ['teacher', 'starter'],
    },
    {
      title: 'Cursus Kinderen met een hulpvraag',
      kind: 'formal',
      cao: 'training',
      hours: [6, 14],
      euros: [130, 280],
      by: 'person',
      for: ['teacher', 'support', 'starter'],
    },
    {
      title: 'Beeldcoaching in eigen groep',
      kind: 'social',
      cao: 'reflection',
      hours: [6, 10],
      euros: [0, 120],
      by: 'person',
      for: ['teacher', 'starter'],
    },
    {
      title: 'Een groepsplan gedrag maken en volgen',
      kind: 'work',
      cao: 'other',
      hours: [8, 16],
      by: 'person',
      for: ['teacher', 'support', 'starter'],
    },
  ],
};
