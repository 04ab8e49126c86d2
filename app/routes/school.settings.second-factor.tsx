import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireSecondFactor } from '~/app/features/settings/second-factor-commands.server';
import { SettingsPage } from '~/app/features/settings/settings-page';
import { secondFactorSchema } from '~/app/features/settings/settings-schema.server';
import { openSchool } from '~/app/server/guard.server';
import { saveSetting } from '~/app/server/save-setting.server';
import { settingsScreen } from '~/app/server/settings-screen.server';
import { pageTitle } from '~/app/ui/page-title';

export const meta: MetaFunction = ({ params }) => pageTitle('Instellingen', params.year);

export const loader = (asked: LoaderFunctionArgs) => settingsScreen(asked);

/** Makes a second factor obligatory for roles that reach far, or leaves it to everybody. */
export async function action(asked: ActionFunctionArgs) {
  const desk = await openSchool(asked, 'settings.change-rules');
  const form = { id: 'tweede-stap', schema: secondFactorSchema };
  return saveSetting(desk, asked.request, form, (board, { required }) =>
    requireSecondFactor(board, desk.author, { schoolId: desk.school.id, required }),
  );
}

export default function Settings() {
  const view = useLoaderData<typeof loader>();
  return <SettingsPage view={view} failed={useActionData<typeof action>()} done={null} />;
}
