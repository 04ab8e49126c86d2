import type { Theme } from '~/seeds/support/story';

export const coachendLeidinggeven: Theme = {
  name: 'Coachend leidinggeven',
  activities: [
    {
      title: 'Het goede gesprek oefenen met {team}',
      kind: 'work',
      cao: 'reflection',
      hours: [10, 20],
      by: 'team',
      for: ['management'],
    },
    {
      title: 'Intervisie schoolleiding ({team})',
      kind: 'social',
      cao: 'reflection',
      hours: [10, 18],
      by: 'team',
      for: ['management'],
    },
    {
      title: 'Leergang Coachend leidinggeven',
      kind: 'formal',
      cao: 'training',
      hours: [16, 30],
      euros: [650, 1250],
      by: 'person',
      for: ['management'],
    },
    {
      title: 'Kritisch vriendbezoek aan een andere school',
      kind: 'social',
      cao: 'network',
      hours: [6, 12],
      by: 'person',
      for: ['management'],
    },
    {
      title: 'Een verandering leiden: project gesprekscyclus',
      kind: 'work',
      cao: 'other',
      hours: [12, 26],
      by: 'person',
      for: ['management'],
    },
    {
      title: 'Begeleide oriëntatie op leidinggeven',
      kind: 'work',
      cao: 'other',
      hours: [10, 20],
      by: 'person',
      for: ['teacher'],
    },
    {
      title: 'Coachen van nieuwe collega’s',
      kind: 'social',
      cao: 'reflection',
      hours: [8, 16],
      by: 'person',
      for: ['teacher'],
    },
  ],
};
