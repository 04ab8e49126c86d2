import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { signOutAndGo } from '~/app/server/signed-in.server';

export const loader = () => redirect('/');

/** Ends the session on the server, so that its cookie is worth nothing any more. */
export const action = ({ context }: ActionFunctionArgs) => signOutAndGo(context);
