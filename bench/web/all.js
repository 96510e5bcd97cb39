// The whole package, with the whole style sheet.

import "@digdir/designsystemet-css/theme.css";
import "@digdir/designsystemet-css";
import "@digdir/designsystemet-web";
