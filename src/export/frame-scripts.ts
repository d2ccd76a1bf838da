/** A type of message only these two scripts send. */
const HELLO = 'explainer-hello';
const HEIGHT = 'explainer-height';

/**
 * In the framed page: tells the host how high the page is. Heights go to the origin that framed the page, or that said
 * hello, and only if `data-hosts` allows it where it names any. Who says nothing takes a message of its own: Canvas
 * `lti.frameResize`, AMP’s amp-iframe `embed-size`, Iframely, Embedly and Medium `iframe.resize`.
 */
export const GUEST_SCRIPT = `
if (parent !== window) {
  const allowed = (document.getElementById('explainer-guest')?.dataset.hosts ?? '').split(' ').filter(Boolean);
  const isAllowed = origin => origin !== 'null' && (allowed.length === 0 || allowed.includes(origin));
  let framedBy = '';
  try {
    framedBy = new URL(document.referrer).origin;
  } catch {
    // The host keeps its address to itself, and has to say hello.
  }
  if (!isAllowed(framedBy)) framedBy = '';
  let host = framedBy;
  let last = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    if (host) parent.postMessage({ type: '${HEIGHT}', height }, host);
    if (framedBy) {
      parent.postMessage(JSON.stringify({ subject: 'lti.frameResize', height }), framedBy);
      parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, framedBy);
      parent.postMessage(JSON.stringify({ src: location.href, context: 'iframe.resize', height }), framedBy);
    }
  };
  addEventListener('message', event => {
    if (event.source !== parent || event.data?.type !== '${HELLO}' || !isAllowed(event.origin)) return;
    host = event.origin;
    last = 0;
    tell();
  });
  new ResizeObserver(tell).observe(document.documentElement);
}
`;

/**
 * In the host's page: gives every framed explainer the height it asks for. Only the frame's own window at the frame's
 * own origin is listened to, and only numbers within reason are taken.
 */
export const HOST_SCRIPT = `
(() => {
  const frames = () => [...document.querySelectorAll('iframe[data-explainer]')];
  const originOf = frame => new URL(frame.src, location.href).origin;
  const hello = frame => frame.contentWindow?.postMessage({ type: '${HELLO}' }, originOf(frame));
  addEventListener('message', event => {
    const frame = frames().find(one => one.contentWindow === event.source);
    if (!frame || event.origin !== originOf(frame) || event.data?.type !== '${HEIGHT}') return;
    const { height } = event.data;
    if (Number.isFinite(height) && height > 0 && height <= 20000) frame.style.height = Math.ceil(height) + 'px';
  });
  for (const frame of frames()) {
    frame.addEventListener('load', () => hello(frame));
    if (document.readyState === 'complete') hello(frame);
  }
})();
`;
