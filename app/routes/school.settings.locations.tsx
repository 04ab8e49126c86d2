import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { saveLocation } from '~/app/features/boards/location-commands.server';
import { SettingsPage } from '~/app/features/settings/settings-page';
import { locationSchema } from '~/app/features/settings/settings-schema.server';
import { openSchool } from '~/app/server/guard.server';
import { saveSetting } from '~/app/server/save-setting.server';
import { settingsScreen } from '~/app/server/settings-screen.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Instellingen', params.year);

export const loader = (asked: LoaderFunctionArgs) => settingsScreen(asked);

/** Makes or changes a location, and whether it acts as a school. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'settings.change-rules');
  const form = { id: 'vestigingen', schema: locationSchema };
  return saveSetting(desk, asked.request, form, (board, entry) =>
    saveLocation(board, desk.author, { ...entry, schoolId: desk.school.id }),
  );
}

export default function Settings() {
  const view = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return <SettingsPage view={view} failed={failed} done={null} />;
}
