import { index, type RouteConfig, route } from '@remix-run/route-config';

export default [
  index('routes/start.tsx'),
  route('aanmelden', 'routes/sign-in.tsx'),
  route('afmelden', 'routes/sign-out.ts'),
  route('wachtwoord', 'routes/password.tsx'),
  route('rol', 'routes/active-role.ts'),
  route('demo-aanmelden', 'routes/demo-sign-in.ts'),
  route(':brin/:year', 'routes/school.tsx', [
    index('routes/school.home.ts'),
    route('leeg', 'routes/school.empty.tsx'),
    route('dashboard', 'routes/school.dashboard.tsx'),
    route('import', 'routes/school.import.tsx'),
    route('import/nieuw', 'routes/school.import.new.tsx'),
    route('import/voorbeeld/:kind', 'routes/school.import.example.ts'),
    route('import/:importId', 'routes/school.import.done.tsx'),
    route('import/:importId/kolommen', 'routes/school.import.columns.tsx'),
    route('import/:importId/controle', 'routes/school.import.check.tsx'),
    route('import/:importId/fouten', 'routes/school.import.errors.ts'),
    route('import/:importId/weggooien', 'routes/school.import.discard.ts'),
    route('import/:importId/ongedaan-maken', 'routes/school.import.undo.tsx'),
  ]),
] satisfies RouteConfig;
