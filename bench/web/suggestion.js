// A field with a list that is found in by writing, and the least of the style sheets that it needs.

import "./field.js";
import "@digdir/designsystemet-css/suggestion.css";
import "@digdir/designsystemet-web/ds-suggestion";
