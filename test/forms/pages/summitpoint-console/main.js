import './input.js';
import './section.js';
import './line.js';
import './workspace.js';
