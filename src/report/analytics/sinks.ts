import type { AnalyticsSink } from './analytics.js';

/** Google Tag Manager: pushes `{ event: 'explainer_answer', explainer_widget: …, … }` to `window.dataLayer`. */
export function dataLayerSink(page: object = window): AnalyticsSink {
  return ({ name, ...properties }) => {
    const { dataLayer } = page as { dataLayer?: unknown[] };
    const event: Record<string, unknown> = { event: name.replaceAll('-', '_') };
    for (const [key, value] of Object.entries(properties)) event[`explainer_${key}`] = value;
    if (dataLayer) dataLayer.push(event);
    // Tag Manager takes up what was pushed before it came
    else Object.assign(page, { dataLayer: [event] });
  };
}

type Plausible = (event: string, options: { props: Record<string, string> }) => void;

/** Plausible: a custom event `Explainer answer` with properties. Needs Plausible's script on the page. */
export function plausibleSink(page: object = window): AnalyticsSink {
  return ({ name, ...properties }) => {
    const { plausible } = page as { plausible?: Plausible };
    const props = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    const words = name.replaceAll('-', ' ');
    plausible?.(words[0]!.toUpperCase() + words.slice(1), { props });
  };
}

export interface BeaconOptions {
  /** As many events are sent together. Default: 20; what is left goes when the page is hidden. */
  batch?: number;
}

/**
 * An endpoint of your own: a POST by `navigator.sendBeacon` whose body, of type `text/plain`, is a JSON array of events. The
 * browser sends along the cookies that the endpoint's host has set itself, if any: a host without cookies gets none.
 */
export function beaconSink(url: string, { batch = 20 }: BeaconOptions = {}): AnalyticsSink {
  let waiting: object[] = [];
  const flush = () => {
    if (waiting.length && navigator.sendBeacon(url, JSON.stringify(waiting))) waiting = [];
  };
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush());
  globalThis.addEventListener('pagehide', flush);
  const send: AnalyticsSink = event => {
    waiting.push(event);
    if (waiting.length >= batch) flush();
  };
  send.forget = () => (waiting = []);
  return send;
}
