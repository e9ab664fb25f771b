/** How teach mode looks, on top of what marks and cards look like. */
export const TEACH_STYLE = `
.glass { position: absolute; inset: 0; pointer-events: auto; cursor: crosshair; outline: none; }
.outlines { position: absolute; inset: 0; pointer-events: none; overflow: hidden; }
.outline {
  position: absolute; left: 0; top: 0; border-radius: 4px; border: 1px dashed var(--will-deny);
  box-shadow: 0 0 0 1px var(--paper);
}
.outline.read { border: 1px solid var(--passed); }
.outline.ignored { border: 1px dotted var(--soft); }
.outline.here { border: 3px solid var(--link); box-shadow: 0 0 0 2px var(--paper), inset 0 0 0 1px var(--paper); }
.tag {
  position: absolute; left: 0; top: 0; max-width: min(420px, 100vw - 16px); padding: 2px 8px; border-radius: 4px;
  background: var(--link); color: var(--paper); font-weight: 600; pointer-events: none;
  box-shadow: 0 0 0 1px var(--paper), var(--shadow);
}
.bar {
  position: absolute; left: 50%; bottom: 12px; transform: translateX(-50%); pointer-events: auto;
  width: min(720px, 100vw - 16px); padding: 12px; display: grid; gap: 8px;
  background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 8px; box-shadow: var(--shadow);
}
.bar.up { bottom: auto; top: 12px; }
.bar h1, .panel h1 { margin: 0; font-size: 15px; line-height: 20px; font-weight: 600; }
.bar p, .panel p { margin: 0; }
.soft { color: var(--soft); }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.button {
  min-height: 28px; padding: 2px 10px; border: 1px solid var(--soft); border-radius: 6px; background: var(--paper); color: var(--ink);
}
.button:hover { background: var(--wash); }
.button.primary { background: var(--link); border-color: var(--link); color: var(--paper); font-weight: 600; }
.button.primary kbd { background: none; border-color: currentColor; color: inherit; }
.button.link { border-color: transparent; color: var(--link); padding: 2px 4px; }
.button[aria-disabled=true] { opacity: .6; cursor: default; }
.panel {
  position: absolute; left: 0; top: 0; z-index: 3; width: 360px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px);
  overflow: auto; padding: 12px; display: grid; gap: 8px; pointer-events: auto; overflow-wrap: anywhere;
  background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 8px; box-shadow: var(--shadow);
}
.panel label { font-weight: 600; }
.panel input {
  all: unset; box-sizing: border-box; width: 100%; min-height: 32px; padding: 4px 8px; font: inherit; color: var(--ink);
  background: var(--paper); border: 1px solid var(--soft); border-radius: 6px;
}
.panel input::placeholder { color: var(--soft); opacity: 1; }
.panel input:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.names { margin: 0; padding: 0; list-style: none; max-height: 168px; overflow: auto; border: 1px solid var(--edge); border-radius: 6px; }
.names li { padding: 4px 8px; min-height: 24px; cursor: pointer; display: flex; gap: 8px; }
.names li b { flex: none; min-width: 64px; font-weight: 600; font-variant-numeric: tabular-nums; }
.names li:hover { background: var(--wash); }
.names li[aria-selected=true] { background: var(--link); color: var(--paper); }
.preview { padding: 8px; border-radius: 6px; background: var(--wash); display: grid; gap: 2px; }
.preview b { font-variant-numeric: tabular-nums; }
@media (forced-colors: active) {
  .outline { border-color: CanvasText; }
  .outline.here { border-color: Highlight; }
  .tag, .names li[aria-selected=true], .button.primary { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .bar, .panel { border: 1px solid CanvasText; }
}
`;
