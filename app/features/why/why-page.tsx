import { Why } from './why';
import type { WhyView } from './why-view';

/** The explanation of a figure as a page of its own, to share or to read without JavaScript. */
export function WhyPage({ view }: { view: WhyView }) {
  return (
    <main id="inhoud" className="page page-narrow">
      <Why view={view} />
      <p className="why-share">
        <a href={view.back.href}>{view.back.label}</a>
      </p>
    </main>
  );
}
