import { index, type RouteConfig, route } from '@remix-run/route-config';

export default [
  index('routes/start.tsx'),
  route('aanmelden', 'routes/sign-in.tsx'),
  route('afmelden', 'routes/sign-out.ts'),
  route('rol', 'routes/active-role.ts'),
  route('demo-aanmelden', 'routes/demo-sign-in.ts'),
  route(':brin/:year', 'routes/school.tsx', [
    index('routes/school.home.ts'),
    route('leeg', 'routes/school.empty.tsx'),
  ]),
] satisfies RouteConfig;
