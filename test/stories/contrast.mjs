/**
 * Runs in the page: every text with its background, and every outline of what can be pressed, as they are drawn, in each
 * of the themes, light and dark.
 */
export function contrasts(sheets) {
  const canvas = new globalThis.OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const bytes = new Map();
  const colour = css => {
    if (!bytes.has(css)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      bytes.set(css, [r, g, b, a / 255]);
    }
    return bytes.get(css);
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const luminance = rgb => {
    const [r, g, b] = rgb.map(byte => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const around = element => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  let backgrounds = new Map();
  const background = element => {
    if (!element) return [255, 255, 255, 1];
    if (!backgrounds.has(element)) {
      const own = colour(getComputedStyle(element).backgroundColor);
      backgrounds.set(element, own[3] === 1 ? own : over(own, background(around(element))));
    }
    return backgrounds.get(element);
  };

  let found = [];
  const note = (kind, element, part, front, back) => {
    const where = `${element.getRootNode().host?.localName ?? ''} ${element.localName}.${element.className}${part}`;
    found.push({ kind, where, ratio: ratio(over(front, back), back), front, back });
  };
  const visit = root => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!root.host || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const style = getComputedStyle(element);
      // What only a screen reader is told, and what is out of use (an answered option is not: it shows the mark)
      if (element.closest('.hidden, [aria-disabled=true]:not([data-mark])')) continue;
      const hasText = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
      const isField = element.matches('select, input[type=number]');
      if (hasText || isField) note('text', element, '', colour(style.color), background(element));
      for (const part of ['::before', '::after']) {
        const drawn = getComputedStyle(element, part);
        if (!/["'][^"'\s]/.test(drawn.content) && drawn.content !== 'open-quote') continue;
        const own = colour(drawn.backgroundColor);
        const back = own[3] ? over(own, background(element)) : background(element);
        note('text', element, part, colour(drawn.color), back);
      }
      const canBePressed = element.matches('button:not([aria-disabled=true]), select, input[type=number]');
      if (canBePressed && parseFloat(style.borderTopWidth) && colour(style.borderTopColor)[3]) {
        const [edge, inside, outside] = [
          colour(style.borderTopColor),
          background(element),
          background(around(element)),
        ];
        // An outline, or a filled shape: one of the two has to stand out
        const [front, back] = ratio(edge, outside) > ratio(inside, outside) ? [edge, outside] : [inside, outside];
        note('outline', element, '', front, back);
      }
    }
  };
  const sheet = document.getElementById('explainer-theme');
  document.body.style.background = 'Canvas';
  return sheets.flatMap(([theme, css]) => {
    sheet.textContent = css;
    return ['light', 'dark'].map(scheme => {
      document.documentElement.style.colorScheme = scheme;
      found = [];
      backgrounds = new Map();
      visit(document.querySelector('.story-column'));
      return { theme, scheme, found };
    });
  });
}
