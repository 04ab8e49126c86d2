import { Notice } from '~/app/ui/notice';

/** On the page of signing in: what became of the form that was sent too late. */
export function KeptFormNotice({ isKept, isTooLarge }: { isKept: boolean; isTooLarge: boolean }) {
  if (isTooLarge)
    return (
      <Notice kind="warning">
        Je was niet meer aangemeld, en je formulier was te groot om te bewaren. Vul het na het aanmelden
        opnieuw in.
      </Notice>
    );
  if (!isKept) return null;
  return (
    <Notice>Je was niet meer aangemeld. Je formulier is bewaard: meld je aan, dan kun je verder.</Notice>
  );
}
