/**
 * Puts a style sheet into a root of ours. One that is made by script passes where a document lets no style element in, as
 * Box24's own pages do; Firefox lets scripts in a page use the element only.
 */
export function addSheet(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
