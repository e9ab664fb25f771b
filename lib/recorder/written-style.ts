const PIXELS = /^-?\d{1,6}(\.\d{1,6})?px$/;

/** All that a recording says of where things stand (`Places`), by CSS property. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  position: /^absolute$/,
  display: /^(block|contents|none)$/,
  visibility: /^hidden$/,
  opacity: /^0$/,
  border: /^0$/,
  margin: /^0$/,
  'box-sizing': /^border-box$/,
  'white-space': /^nowrap$/,
  'font-weight': /^(bold|normal)$/,
  padding: /^(0|\d{1,6}(\.\d)?px 0 0 \d{1,6}(\.\d)?px)$/,
  left: PIXELS,
  top: PIXELS,
  width: PIXELS,
  height: PIXELS,
  'font-size': PIXELS,
  'line-height': PIXELS,
};

/** The style of an element of a file; what a recording never says is left out. @param text of its attribute */
export function styleIn(text: string): Record<string, string> {
  const pairs = text.split(';').map((one) => one.split(':'));
  return Object.fromEntries(
    pairs.flatMap(([name = '', value = '', more]) =>
      more === undefined && Object.hasOwn(WRITTEN, name) && WRITTEN[name]?.test(value) ? [[name, value]] : [],
    ),
  );
}
