/** In this order: many browsers also name those that they descend from. */
const BROWSERS: [RegExp, string][] = [
  [/\b(Edg|EdgA|EdgiOS)\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/\biPad\b/, 'een iPad'],
  [/\biPhone\b/, 'een iPhone'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'een Chromebook'],
  [/\bWindows\b/, 'Windows'],
  [/\b(Macintosh|Mac OS X)\b/, 'een Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** A browser's name for itself in words that people know, such as "Chrome op Windows". */
export function deviceWords(userAgent: string | undefined): string {
  const nameIn = (names: [RegExp, string][]) => names.find(([sign]) => sign.test(userAgent ?? ''))?.[1];
  const browser = nameIn(BROWSERS);
  const system = nameIn(SYSTEMS);
  if (browser && system) return `${browser} op ${system}`;
  return browser ?? (system ? `Een browser op ${system}` : 'Een onbekend apparaat');
}
