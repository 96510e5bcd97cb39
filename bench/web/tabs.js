// Tabs, and the least of the style sheets that they need.

import "@digdir/designsystemet-css/theme.css";
import "@digdir/designsystemet-css/base.css";
import "@digdir/designsystemet-css/tabs.css";
import "@digdir/designsystemet-web/ds-tabs";
