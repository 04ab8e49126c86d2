import { expect, test } from 'vitest';
import { attachment } from '~/app/documents/attachment';

test.each([
  ['../../etc/passwd', '....etcpasswd.csv', '..%2F..%2Fetc%2Fpasswd.csv'],
  ['a"\r\nSet-Cookie: b=c', 'aSet-Cookiebc.csv', 'a%22%0D%0ASet-Cookie%3A%20b%3Dc.csv'],
  ['reünie “2026”', 'reunie2026.csv', 're%C3%BCnie%20%E2%80%9C2026%E2%80%9D.csv'],
  ["l'été (1)*", 'lete1.csv', 'l%27%C3%A9t%C3%A9%20%281%29%2A.csv'],
])('the name %j stays one file name', (name, plain, encoded) => {
  const header = attachment('x', name, 'csv').headers.get('Content-Disposition');
  expect(header).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${encoded}`);
});
