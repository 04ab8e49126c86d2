/** What somebody may open or send who is not signed in; each says so itself. */
export const OPEN = [
  'root',
  'routes/start',
  'routes/sign-in',
  'routes/sign-in.provider',
  'routes/sign-in.provider.back',
  'routes/sign-in.provider.link',
  'routes/sign-out',
  'routes/demo-sign-in',
  'routes/sign-in.second-step',
  'routes/password-forgotten',
  'routes/password-reset',
  'routes/invitation',
  'routes/invitation-code',
];

/** Leads to the start, which is open, while its action is not; or tells everybody the same: that there is nothing. */
export const OPEN_TO_READ = ['routes/active-role', 'routes/not-found'];

/** Exists while measuring only. */
export const HIDDEN = ['routes/school.empty'];
