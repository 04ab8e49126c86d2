import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { enterPupilCount } from '~/app/features/settings/pupil-count-commands.server';
import { SettingsPage } from '~/app/features/settings/settings-page';
import { pupilCountSchema } from '~/app/features/settings/settings-schema.server';
import { openSchool } from '~/app/server/guard.server';
import { saveSetting } from '~/app/server/save-setting.server';
import { settingsScreen } from '~/app/server/settings-screen.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Instellingen', params.year);

export const loader = (asked: LoaderFunctionArgs) => settingsScreen(asked);

/** Enters the number of pupils of a school year. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'settings.change-money');
  const form = { id: 'leerlingen', schema: pupilCountSchema };
  return saveSetting(desk, asked.request, form, (board, entry) =>
    enterPupilCount(board, desk.author, { ...entry, schoolId: desk.school.id }),
  );
}

export default function Settings() {
  const view = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return <SettingsPage view={view} failed={failed} done={null} />;
}
