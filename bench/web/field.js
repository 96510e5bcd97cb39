// A field that counts, and the least of the style sheets that it needs.

import "@digdir/designsystemet-css/theme.css";
import "@digdir/designsystemet-css/base.css";
import "@digdir/designsystemet-css/label.css";
import "@digdir/designsystemet-css/input.css";
import "@digdir/designsystemet-css/field.css";
import "@digdir/designsystemet-css/validation-message.css";
import "@digdir/designsystemet-web/ds-field";
