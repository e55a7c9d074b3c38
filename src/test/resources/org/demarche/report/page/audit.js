// What a page does wrong by WCAG 2.1 AA as far as a machine can tell: texts whose contrast is too low, links and
// charts without a name, headings that skip a level. Written for Demarche, Apache-2.0.
(() => {
  const wrong = [];
  const shown = e => {
    const style = getComputedStyle(e);
    return e.getClientRects().length > 0 && style.visibility !== 'hidden' && style.clipPath === 'none';
  };
  const channels = colour => colour.match(/[\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => {
    const linear = [r, g, b].map(c => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
    return .2126 * linear[0] + .7152 * linear[1] + .0722 * linear[2];
  };
  const behind = element => {
    for (let e = element; e; e = e.parentElement) {
      const colour = channels(getComputedStyle(e).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const e = texts.currentNode.parentElement;
    if (texts.currentNode.data.trim() && shown(e) && !e.closest('.aside')) {
      const style = getComputedStyle(e);
      const ink = channels(e instanceof SVGElement ? style.fill : style.color);
      const [a, b] = [luminance(ink), luminance(behind(e))].sort((x, y) => y - x);
      const ratio = (a + .05) / (b + .05);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
      if (ratio < (large ? 3 : 4.5)) {
        wrong.push(`contrast ${ratio.toFixed(2)}: ${e.tagName}.${e.className} ${texts.currentNode.data.slice(0, 40)}`);
      }
    }
  }
  for (const e of document.querySelectorAll('a, [role=img], [role=region], table')) {
    if (!(e.textContent.trim() || e.getAttribute('aria-label'))) wrong.push(`no name: ${e.outerHTML.slice(0, 80)}`);
  }
  for (const e of document.querySelectorAll('svg:not([role=img])')) {
    if (e.getAttribute('aria-hidden') !== 'true') wrong.push(`neither named nor hidden: ${e.outerHTML.slice(0, 80)}`);
  }
  let level = 0;
  for (const e of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const own = Number(e.tagName[1]);
    if (own > level + 1) wrong.push(`heading skips a level: ${e.textContent.slice(0, 40)}`);
    level = own;
  }
  return wrong;
})()
